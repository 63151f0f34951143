package org.parentsmatter.templates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parentsmatter.accounts.HoldersOfRights;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Decides which versions of the school's templates letters are written with. */
@Stateless
@Needs(Right.APPROVE_TEMPLATES)
public class ApprovingTemplates {
  @Inject private SchoolTemplates templates;
  @Inject private CheckingTemplates checking;
  @Inject private HoldersOfRights holders;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Puts the version that waits into use.
   *
   * @param read the version of the template as it was read
   * @throws TemplateRefused by who wrote it, while another could approve it
   */
  public void approve(long id, long read) {
    SchoolTemplate template = templates.toChange(id, read);
    int number = template.latest().number();
    String me = currentUser.name();
    template.approve(me, holders.of(Right.APPROVE_TEMPLATES), Instant.now());
    checking.requireUsable(
        template.name(), template.language(), template.approved().orElseThrow().source());
    templates.flush();
    boolean alone = template.approved().orElseThrow().isWrittenBy(me);
    auditLog.record(
        AuditAction.TEMPLATE_APPROVED,
        WritingTemplates.SUBJECT,
        id,
        words(template, number)
            + (alone ? ", by who wrote it: nobody else at the school may approve" : ""));
  }

  /** Does not approve the version that waits, and says why. */
  public void sendBack(long id, long read, String reason) {
    SchoolTemplate template = templates.toChange(id, read);
    template.sendBack(reason, currentUser.name(), Instant.now());
    templates.flush();
    auditLog.record(
        AuditAction.TEMPLATE_SENT_BACK,
        WritingTemplates.SUBJECT,
        id,
        words(template, template.latest().number()));
  }

  /** Takes the template out of use. Letter runs that were started go on with it. */
  public void retire(long id, long read) {
    SchoolTemplate template = templates.toChange(id, read);
    template.retire(currentUser.name(), Instant.now());
    templates.flush();
    auditLog.record(AuditAction.TEMPLATE_RETIRED, WritingTemplates.SUBJECT, id, template.title());
  }

  private static String words(SchoolTemplate template, int number) {
    return template.title() + ", version " + number;
  }
}
