package org.parentsmatter.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who teaches what, for packs: the tutor groups and classes of somebody, and who has some. */
@Dependent
public class PackStaff {
  private static final String STAFF =
      "select m.source_id, m.given_name, m.family_name from staff_member m"
          + " where m.left_on is null and (exists (select 1 from tutor_group_staff t"
          + " where t.staff_source_id = m.source_id) or exists (select 1 from school_class_staff s"
          + " join school_class c on c.id = s.class_id and c.ended_on is null"
          + " where s.staff_source_id = m.source_id))"
          + " order by m.family_name, m.given_name, m.source_id";
  private static final String NAMED =
      "select m.given_name, m.family_name from staff_member m where m.source_id = ?1";
  private static final String HOLDER =
      "select a.staff_source_id, a.display_name from account a where a.username = ?1";
  private static final String TUTORED =
      "select t.tutor_group from tutor_group_staff t where t.staff_source_id = ?1"
          + " order by t.tutor_group";
  private static final String TAUGHT =
      "select c.id, c.name, c.subject from school_class c join school_class_staff s"
          + " on s.class_id = c.id where s.staff_source_id = ?1 and c.ended_on is null"
          + " order by c.name, c.id";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Everybody who has a tutor group or a class, by name. */
  List<StaffName> all() {
    return rows(STAFF, null).stream()
        .map(row -> new StaffName((String) row[0], row[1] + " " + row[2]))
        .toList();
  }

  /** The name of a member of staff. */
  Optional<String> name(String sourceId) {
    return rows(NAMED, sourceId).stream().findFirst().map(row -> row[0] + " " + row[1]);
  }

  /** The name of whoever has this account; the sign-in name where there is no such account. */
  String holder(String username) {
    return rows(HOLDER, username).stream().findFirst().map(row -> (String) row[1]).orElse(username);
  }

  /** As whom whoever has this account is known as a member of staff. */
  Optional<String> staffOf(String username) {
    return rows(HOLDER, username).stream().findFirst().map(row -> (String) row[0]);
  }

  /** The tutor groups and classes of a member of staff. */
  List<PupilGroup> groups(String sourceId) {
    List<PupilGroup> groups = new ArrayList<>();
    for (Object name : list(TUTORED, sourceId)) {
      groups.add(new PupilGroup(PupilGroup.TUTOR + name, "Tutor group " + name));
    }
    for (Object[] row : rows(TAUGHT, sourceId)) {
      String name = (String) row[1];
      String subject = (String) row[2];
      boolean said =
          subject == null || name.toLowerCase(Locale.UK).contains(subject.toLowerCase(Locale.UK));
      groups.add(new PupilGroup(PupilGroup.TAUGHT + row[0], said ? name : name + ", " + subject));
    }
    return groups;
  }

  private List<Object[]> rows(String sql, String value) {
    return list(sql, value).stream().map(Object[].class::cast).toList();
  }

  private List<?> list(String sql, String value) {
    var query = entities.createNativeQuery(sql);
    if (value != null) {
      query.setParameter(1, value);
    }
    return query.getResultList();
  }
}
