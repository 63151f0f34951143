package org.parentsmatter.briefing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.SchoolTime;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Decides about briefings that others have written, and takes published ones back. */
@Stateless
@Needs(Right.PUBLISH_BRIEFINGS)
public class PublishingBriefings {
  @Inject private Briefings briefings;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * Makes the newest edition what staff read, at once or at its time.
   *
   * @param version as it was read, so that nothing is published that nobody has looked at
   * @throws BriefingChangedMeanwhile when somebody else saved it after that
   * @throws BriefingRefused when something is missing
   */
  public void publish(long briefingId, long version) {
    Edition edition = read(briefingId, version);
    edition.publish(currentUser.name(), SchoolTime.nowUtc());
    record(AuditAction.BRIEFING_PUBLISHED, edition);
  }

  /** Gives a draft back to its writer with what is to be mended. */
  public void sendBack(long briefingId, long version, String words) {
    Edition edition = read(briefingId, version);
    edition.sendBack(words);
    record(AuditAction.BRIEFING_SENT_BACK, edition);
  }

  /** Takes a briefing from its readers. */
  public void withdraw(long briefingId, String why) {
    Edition newest = briefings.newest(briefingId);
    if (newest.number() == 1 && newest.state() != EditionState.PUBLISHED) {
      throw new BriefingRefused("It is not published. A draft can be thrown away.");
    }
    newest.briefing().withdraw(why, currentUser.name(), SchoolTime.nowUtc());
    record(AuditAction.BRIEFING_WITHDRAWN, newest);
  }

  /** Gives a withdrawn briefing back to its readers. */
  public void bringBack(long briefingId) {
    Edition newest = briefings.newest(briefingId);
    newest.briefing().bringBack();
    record(AuditAction.BRIEFING_BROUGHT_BACK, newest);
  }

  private Edition read(long briefingId, long version) {
    Edition newest = briefings.newest(briefingId);
    newest.requireVersion(version);
    return newest;
  }

  private void record(AuditAction action, Edition edition) {
    briefings.flush();
    auditLog.record(action, "briefing", edition.briefing().id(), edition.inTheLog());
  }
}
