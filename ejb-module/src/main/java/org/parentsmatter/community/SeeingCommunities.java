package org.parentsmatter.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.reach.Reached;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** What everybody at the school may know of communities and teams; pupils' names need more. */
@Stateless
@Needs(Right.SIGNED_IN)
public class SeeingCommunities {
  private static final String SUMMARIES =
      "select g.id, g.kind, g.name, l.id, l.given_name || ' ' || l.family_name, l.left_on,"
          + " (select count(*) from school_group_tutor_group t where t.group_id = g.id),"
          + " (select count(*) from pupil p where g.kind = 'COMMUNITY' and "
          + CommunitySql.ON_ROLL
          + " and "
          + CommunitySql.BELONGS
          + "), (select count(*) from staff_member s"
          + " where (s.left_on is null or s.left_on > ?) and (s.id = g.leader_id"
          + " or s.id in (select m.staff_id from school_group_staff m where m.group_id = g.id)))"
          + " from school_group g left join staff_member l on l.id = g.leader_id where ";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private Colleagues colleagues;
  @Inject private Reach reach;

  /** All of them by kind and name. */
  public List<GroupSummary> all() {
    return summaries("g.deleted_at is null order by g.kind, g.name_key", null);
  }

  /**
   * One of them.
   *
   * @throws GroupRefused when there is none, or it was deleted
   */
  public GroupView show(long id) {
    GroupSummary group =
        summaries("g.deleted_at is null and g.id = ?", id).stream()
            .findFirst()
            .orElseThrow(() -> new GroupRefused("There is no such community or team."));
    List<Member> staff =
        colleagues.ofGroup(id).stream()
            .filter(member -> group.leader() == null || member.id() != group.leader().id())
            .sorted(Comparator.comparing(Member::left))
            .toList();
    return new GroupView(group, tutorGroups(id), staff);
  }

  private List<String> tutorGroups(long id) {
    List<?> names =
        entities
            .createNativeQuery(
                "select tutor_group from school_group_tutor_group where group_id = ?")
            .setParameter(1, id)
            .getResultList();
    return TutorGroupNames.sorted(names.stream().map(Object::toString).toList());
  }

  /** The pupils on roll who belong to it whatever their tutor group, by name. */
  @Needs(Right.SEE_FAMILIES)
  public List<PlacedPupil> pupils(long id) {
    Reached reached = reach.now();
    Query query =
        entities.createNativeQuery(
            "select p.id, p.given_name || ' ' || p.family_name, p.tutor_group"
                + reached.fromPupils("p", "school_group_pupil sp")
                + " and sp.pupil_id = p.id and sp.group_id = ? and "
                + CommunitySql.ON_ROLL
                + " order by p.family_name, p.given_name, p.id");
    List<Object> values = reached.valuesAnd(id);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> Colleagues.placed((Object[]) row)).toList();
  }

  /** The community of a pupil. */
  @Needs(Right.SEE_FAMILIES)
  public Optional<GroupLink> ofPupil(long pupilId) {
    reach.requirePupil(pupilId);
    List<?> rows =
        entities
            .createNativeQuery(
                "select g.id, g.name, l.given_name || ' ' || l.family_name from pupil p"
                    + " join school_group g on g.kind = 'COMMUNITY' and g.deleted_at is null and "
                    + CommunitySql.BELONGS
                    + " left join staff_member l on l.id = g.leader_id"
                    + " and (l.left_on is null or l.left_on > ?)"
                    + " where p.id = ? order by g.name_key")
            .setParameter(1, Date.valueOf(LocalDate.now(ZoneId.systemDefault())))
            .setParameter(2, pupilId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(SeeingCommunities::link).findFirst();
  }

  private static GroupLink link(Object[] row) {
    return new GroupLink(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
  }

  private List<GroupSummary> summaries(String where, Long id) {
    Query query =
        entities
            .createNativeQuery(SUMMARIES + where)
            .setParameter(1, Date.valueOf(LocalDate.now(ZoneId.systemDefault())));
    if (id != null) {
      query.setParameter(2, id);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(SeeingCommunities::summary).toList();
  }

  private static GroupSummary summary(Object[] row) {
    Member leader =
        row[3] == null
            ? null
            : new Member(
                ((Number) row[3]).longValue(),
                (String) row[4],
                row[5] == null ? null : ((Date) row[5]).toLocalDate());
    return new GroupSummary(
        ((Number) row[0]).longValue(),
        GroupKind.valueOf(Objects.toString(row[1])),
        (String) row[2],
        leader,
        ((Number) row[6]).intValue(),
        ((Number) row[7]).intValue(),
        ((Number) row[8]).intValue());
  }
}
