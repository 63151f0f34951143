package org.parentsmatter.school;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Says when parents and staff are left in peace. */
@Stateless
@Needs(Right.CHANGE_SCHOOL)
public class KeepingQuietHours {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private AuditLog auditLog;

  /** As they are, to be changed. */
  public QuietTimes times() {
    return entities.find(School.class, School.ONLY).quietTimes();
  }

  /**
   * Keeps them from now on.
   *
   * @throws SchoolChangedMeanwhile when somebody else saved after these were read
   * @throws SettingNotAccepted when they make no sense
   */
  public void keep(QuietTimes times) {
    School school = entities.find(School.class, School.ONLY);
    school.keep(times);
    entities.lock(school, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new SchoolChangedMeanwhile();
    }
    auditLog.record(AuditAction.SCHOOL_CHANGED, "school", School.ONLY, "Changed the quiet hours");
  }
}
