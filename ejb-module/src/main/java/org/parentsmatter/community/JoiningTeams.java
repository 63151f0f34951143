package org.parentsmatter.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Puts members of staff into a team as soon as they are added. */
@Stateless
@Needs(Right.KEEP_COMMUNITIES)
public class JoiningTeams {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private SchoolGroups groups;
  @Inject private AuditLog auditLog;

  /** The teams by name. */
  public List<GroupLink> teams() {
    return entities
        .createQuery(
            "select g from SchoolGroup g where g.kind = :kind and g.deletedAt is null"
                + " order by g.nameKey",
            SchoolGroup.class)
        .setParameter("kind", GroupKind.TEAM)
        .getResultStream()
        .map(team -> new GroupLink(team.id(), team.name(), null))
        .toList();
  }

  /**
   * Puts them into a team besides those who are in it.
   *
   * @throws GroupRefused when there is no such team, or it was deleted
   */
  public void join(long teamId, Collection<Long> staffIds) {
    SchoolGroup team = groups.get(teamId);
    if (team.kind() != GroupKind.TEAM || team.isDeleted()) {
      throw new GroupRefused("This team was deleted meanwhile. Choose another, or none.");
    }
    Set<Long> staff = new HashSet<>(team.staff());
    staff.addAll(staffIds);
    team.staff(staff);
    auditLog.record(
        AuditAction.COMMUNITY_SAVED,
        KeepingCommunities.SUBJECT,
        teamId,
        team.name() + ": " + staff.size() + " staff");
  }
}
