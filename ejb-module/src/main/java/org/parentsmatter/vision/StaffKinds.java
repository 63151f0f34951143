package org.parentsmatter.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.security.Role;

/** Finds out of which kinds of staff somebody is; one statement. */
@Dependent
public class StaffKinds {
  private static final String EMPLOYED =
      "select s.kind, (select count(*) from tutor_group_staff t"
          + " where t.staff_source_id = s.source_id),"
          + " (select count(*) from school_group g where g.leader_id = s.id"
          + " and g.kind = 'COMMUNITY' and g.deleted_at is null)"
          + " from account a join staff_member s on s.source_id = a.staff_source_id"
          + " where a.username = ?";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The kinds of whoever has this sign-in name and these roles. */
  public Set<StaffKind> of(String username, Set<Role> roles) {
    List<?> rows = entities.createNativeQuery(EMPLOYED).setParameter(1, username).getResultList();
    return StaffKind.of(
        roles, rows.isEmpty() ? StaffKind.Employed.UNKNOWN : employed((Object[]) rows.get(0)));
  }

  private static StaffKind.Employed employed(Object[] row) {
    return new StaffKind.Employed(
        (String) row[0], ((Number) row[1]).intValue() > 0, ((Number) row[2]).intValue() > 0);
  }
}
