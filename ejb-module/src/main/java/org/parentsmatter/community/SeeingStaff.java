package org.parentsmatter.community;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.imports.StaffByHand;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Who works at the school, and to what each belongs: tutor groups, communities and teams. */
@Stateless
@Needs(Right.SIGNED_IN)
public class SeeingStaff {
  private static final Map<String, String> ROLES =
      Map.of(
          "TEACHER",
          "Teacher",
          "ADMINISTRATOR",
          "Administration",
          "AIDE",
          "Assistant",
          StaffByHand.KIND,
          "Support");

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  private record Belonging(long staffId, GroupLink group) {}

  /** Everybody who has not left, by name. A school has some dozens, a large one some hundreds. */
  public List<StaffLine> all() {
    Map<Long, List<GroupLink>> groups =
        rows(
                "select m.staff_id, g.id, g.name, g.kind, g.name_key from school_group g join"
                    + " (select staff_id, group_id from school_group_staff union select leader_id as"
                    + " staff_id, id as group_id from school_group where leader_id is not null) m"
                    + " on m.group_id = g.id where g.deleted_at is null order by g.kind, g.name_key")
            .stream()
            .map(
                row ->
                    new Belonging(
                        ((Number) row[0]).longValue(),
                        new GroupLink(((Number) row[1]).longValue(), (String) row[2], null)))
            .collect(
                Collectors.groupingBy(
                    Belonging::staffId, Collectors.mapping(Belonging::group, Collectors.toList())));
    Map<String, List<String>> tutorGroups =
        rows("select staff_source_id, tutor_group from tutor_group_staff order by tutor_group")
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> (String) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    return rows(
            "select s.id, s.source_id, s.given_name || ' ' || s.family_name, s.kind, s.works_as"
                + " from staff_member s where s.left_on is null or s.left_on > ?"
                + " order by s.family_name, s.given_name, s.id",
            Date.valueOf(LocalDate.now(ZoneId.systemDefault())))
        .stream()
        .map(
            row ->
                new StaffLine(
                    ((Number) row[0]).longValue(),
                    (String) row[2],
                    role((String) row[3], (String) row[4]),
                    StaffByHand.KIND.equals(row[3]),
                    tutorGroups.getOrDefault((String) row[1], List.of()),
                    groups.getOrDefault(((Number) row[0]).longValue(), List.of())))
        .toList();
  }

  /** Who came with an export and was also added by hand is shown as both. */
  private static String role(String kind, String worksAs) {
    String role = ROLES.getOrDefault(kind, kind);
    if (worksAs == null) {
      return role;
    }
    return StaffByHand.KIND.equals(kind) ? worksAs : role + ", " + worksAs;
  }

  private List<Object[]> rows(String sql, Object... parameters) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }
}
