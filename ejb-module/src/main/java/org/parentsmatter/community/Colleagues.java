package org.parentsmatter.community;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The staff, the tutor groups and the pupils that communities and teams are made of. */
@Dependent
class Colleagues {
  private static final String STAFF =
      "select s.id, s.given_name || ' ' || s.family_name, s.left_on from staff_member s where ";
  private static final String BY_NAME = " order by s.family_name, s.given_name, s.id";
  private static final String OF_GROUP =
      "s.id in (select m.staff_id from school_group_staff m where m.group_id = ?)"
          + " or s.id in (select g.leader_id from school_group g where g.id = ?)";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Those who work here, and those of the group who do not any more. */
  List<Member> choices(long groupId) {
    return members(
        entities
            .createNativeQuery(
                STAFF + "s.left_on is null or s.left_on > ? or " + OF_GROUP + BY_NAME)
            .setParameter(1, Date.valueOf(LocalDate.now(ZoneId.systemDefault())))
            .setParameter(2, groupId)
            .setParameter(3, groupId)
            .getResultList());
  }

  List<Member> ofGroup(long groupId) {
    return members(
        entities
            .createNativeQuery(STAFF + OF_GROUP + BY_NAME)
            .setParameter(1, groupId)
            .setParameter(2, groupId)
            .getResultList());
  }

  /** Everybody with this work e-mail, whatever the case. */
  List<Member> withEmail(String email) {
    return members(
        entities
            .createNativeQuery(STAFF + "lower(s.email) = lower(cast(? as varchar(200)))" + BY_NAME)
            .setParameter(1, email)
            .getResultList());
  }

  private static List<Member> members(List<?> rows) {
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Member(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    row[2] == null ? null : ((Date) row[2]).toLocalDate()))
        .toList();
  }

  /** The tutor groups of pupils on roll, by name, with the community of each. */
  List<TutorGroupChoice> tutorGroups() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select p.tutor_group, (select min(g.name) from school_group_tutor_group t"
                    + " join school_group g on g.id = t.group_id and g.deleted_at is null"
                    + " where t.tutor_group = p.tutor_group)"
                    + " from (select distinct tutor_group from pupil"
                    + " where left_on is null and tutor_group is not null) p")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new TutorGroupChoice((String) row[0], (String) row[1]))
        .sorted(Comparator.comparing(TutorGroupChoice::name, TutorGroupNames.ORDER))
        .toList();
  }

  /** The pupils on roll with this UPN or other id of the MIS. */
  List<PlacedPupil> pupils(String identifier) {
    return pupils("p.left_on is null and p.identifier = ?", identifier);
  }

  Optional<PlacedPupil> pupil(long id) {
    return pupils("p.id = ?", id).stream().findFirst();
  }

  private List<PlacedPupil> pupils(String where, Object value) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select p.id, p.given_name || ' ' || p.family_name, p.tutor_group from pupil p where "
                    + where
                    + " order by p.id")
            .setParameter(1, value)
            .getResultList();
    return rows.stream().map(row -> placed((Object[]) row)).toList();
  }

  static PlacedPupil placed(Object[] row) {
    return new PlacedPupil(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
  }
}
