package org.parentsmatter.templates;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Writes templates up to the moment when they wait for approval. Every change hands in the version
 * that was read; when somebody else was quicker, nothing is overwritten.
 */
@Stateless
@Needs(Right.RUN_LETTERS)
public class WritingTemplates {
  static final String SUBJECT = "letter-template";

  @Inject private SchoolTemplates templates;
  @Inject private CheckingTemplates checking;
  @Inject private TemplateFeet feet;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Begins a template.
   *
   * @return its id
   */
  public long begin(TemplateText text) {
    String name = templates.nameFor(text.title());
    SchoolTemplate template = new SchoolTemplate(name, text, currentUser.name(), Instant.now());
    templates.add(template);
    templates.flush();
    auditLog.record(AuditAction.TEMPLATE_BEGUN, SUBJECT, template.id(), text.title());
    return template.id();
  }

  /**
   * Saves what somebody wrote. Another's draft stays as it is, beside the new one.
   *
   * @param read the version of the template as it was read
   * @throws TemplateChangedMeanwhile when it was saved by somebody else, or from another window
   */
  public void save(long id, long read, TemplateText text) {
    write(templates.toChange(id, read), text, false);
  }

  /**
   * Saves what somebody wrote although it was changed meanwhile: as a new version, so that both
   * texts are there.
   *
   * @param read the version of the template as it was shown beside the text
   * @throws TemplateChangedMeanwhile when it was changed once more
   */
  public void saveBeside(long id, long read, TemplateText text) {
    write(templates.toChange(id, read), text, true);
  }

  private void write(SchoolTemplate template, TemplateText text, boolean beside) {
    template.write(text, beside, currentUser.name(), Instant.now());
    templates.flush();
    recordOf(AuditAction.TEMPLATE_SAVED, template);
  }

  /**
   * Hands the draft in for approval, if letters can be set with it.
   *
   * @throws TemplateRefused with what is wrong with it
   */
  public void submit(long id, long read) {
    SchoolTemplate template = templates.toChange(id, read);
    checking.requireUsable(template.name(), template.language(), template.draft().source());
    template.submit(currentUser.name(), Instant.now());
    templates.flush();
    recordOf(AuditAction.TEMPLATE_SUBMITTED, template);
  }

  /** Takes back what one has handed in oneself. */
  public void takeBack(long id, long read) {
    SchoolTemplate template = templates.toChange(id, read);
    template.takeBack(currentUser.name(), Instant.now());
    templates.flush();
    recordOf(AuditAction.TEMPLATE_SENT_BACK, template);
  }

  /**
   * Deletes a template with all its versions.
   *
   * @throws TemplateRefused when a version was ever approved: letter runs may go on using it
   */
  public void delete(long id, long read) {
    SchoolTemplate template = templates.toChange(id, read);
    if (!template.isDeletable()) {
      throw new TemplateRefused(
          "A version of this template was approved, so letters may have been written with it. It"
              + " cannot be deleted; take it out of use instead.");
    }
    auditLog.record(AuditAction.TEMPLATE_DELETED, SUBJECT, id, template.title());
    templates.remove(template);
    feet.forget(template.name());
    templates.flush();
  }

  private void recordOf(AuditAction action, SchoolTemplate template) {
    auditLog.record(
        action,
        SUBJECT,
        template.id(),
        template.title() + ", version " + template.latest().number());
  }
}
