package org.parentsmatter.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * What becomes of follow-ups: done, not done after all, on another day, somebody else's. Whoever
 * sees the family may say so; of a contact that is kept close, its owner and those who read it.
 */
@Stateless
@Needs(Right.RECORD_CONTACTS)
public class FollowingUp {
  @Inject private Contacts contacts;
  @Inject private Owners owners;
  @Inject private SchoolCalendar calendar;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** It is done. */
  public void done(long contactId) {
    Contact contact = toChange(contactId);
    contact.followedUp(currentUser.name(), Contacts.now());
    written(contact, "Done");
  }

  /** It is to be done after all. */
  public void notDone(long contactId) {
    Contact contact = toChange(contactId);
    contact.notFollowedUp();
    written(contact, "To be done after all");
  }

  /**
   * Somebody will do something next about a contact, on a day or on the school day after it.
   *
   * @throws ContactRefused when something is missing or the owner does not work here
   */
  public LocalDate plan(long contactId, FollowUp next) {
    Contact contact = toChange(contactId);
    contact.requireStands();
    FollowUp entered = next.entered();
    LocalDate day = calendar.quietHours().schoolDay(entered.on());
    contact.followUp(entered, owners.chosen(entered.owner()), day);
    written(contact, "Planned");
    return day;
  }

  private Contact toChange(long contactId) {
    Contact contact = contacts.toChange(contactId);
    boolean kept =
        contact.isKeptFrom(currentUser.name(), currentUser.has(Right.SEE_SENSITIVE_NOTES));
    if (kept && !currentUser.name().equals(contact.followUpOwner())) {
      throw new ContactRefused("This contact is kept close. Ask the safeguarding lead.");
    }
    return contact;
  }

  private void written(Contact contact, String what) {
    auditLog.record(AuditAction.FOLLOW_UP_CHANGED, "parent", contact.parentId(), what);
  }
}
