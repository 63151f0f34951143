package org.parentsmatter.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parentsmatter.entitlement.EntitlementSql;

/** The classes of the school with pupils on roll, and who teaches or tutors them. */
@Dependent
public class SchoolClasses {
  private static final String TUTOR_GROUPS =
      "select pu.tutor_group, min(pu.year_group), max(pu.year_group) from pupil pu"
          + " where pu.tutor_group is not null and "
          + EntitlementSql.ON_ROLL;
  private static final String TUTORED_BY =
      " and pu.tutor_group in (select t.tutor_group from tutor_group_staff t"
          + " join account a on a.staff_source_id = t.staff_source_id where a.username = ?1)";
  private static final String GROUPED = " group by pu.tutor_group";

  private static final String TAUGHT =
      "select c.source_id, c.name, c.subject, c.year_group from school_class c"
          + " where c.ended_on is null and exists (select 1 from school_class_pupil p"
          + " where p.class_id = c.id)";
  private static final String TAUGHT_BY =
      " and exists (select 1 from school_class_staff s join account a"
          + " on a.staff_source_id = s.staff_source_id where s.class_id = c.id"
          + " and a.username = ?1)";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** All of them, in order. */
  List<ClassOfSchool> all() {
    return classes(rows(TAUGHT, null), rows(TUTOR_GROUPS + GROUPED, null));
  }

  /** Those that whoever has this account teaches or tutors. */
  List<ClassOfSchool> of(String username) {
    return classes(
        rows(TAUGHT + TAUGHT_BY, username), rows(TUTOR_GROUPS + TUTORED_BY + GROUPED, username));
  }

  private static List<ClassOfSchool> classes(List<Object[]> taught, List<Object[]> tutored) {
    return Stream.concat(
            taught.stream()
                .map(
                    row ->
                        ClassOfSchool.taught(
                            (String) row[0], (String) row[1], (String) row[2], (String) row[3])),
            tutored.stream()
                .map(
                    row ->
                        ClassOfSchool.tutorGroup(
                            (String) row[0],
                            Objects.equals(row[1], row[2]) ? (String) row[1] : null)))
        .sorted(ClassOfSchool.ORDER)
        .toList();
  }

  private List<Object[]> rows(String sql, String username) {
    var query = entities.createNativeQuery(sql);
    if (username != null) {
      query.setParameter(1, username);
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows;
  }
}
