package org.parentsmatter.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Corrects a contact that was recorded wrongly, takes one back, brings it back. That is for whoever
 * recorded it, and for those who may read everything; how it read before is kept.
 */
@Stateless
@Needs(Right.RECORD_CONTACTS)
public class MendingContacts {
  private static final int MINUTES = 15;

  @Inject private Contacts contacts;
  @Inject private Partners partners;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** What whoever is acting did in the last {@value #MINUTES} minutes with this contact, if any. */
  public Optional<LastDeed> lastDeed(long contactId) {
    return contacts
        .find(contactId)
        .flatMap(
            contact -> contact.lastDeed(currentUser.name(), Contacts.now().minusMinutes(MINUTES)));
  }

  /**
   * A contact as the form shows it for correction.
   *
   * @throws ContactRefused when somebody else has to mend it
   */
  public ContactToMend show(long contactId) {
    Contact contact = contacts.get(contactId);
    requireMayMend(contact);
    contact.requireStands();
    return new ContactToMend(
        contact.id(),
        contact.version(),
        contact.parentId(),
        contact.pupilIds(),
        contact.facts(),
        contacts.before(contactId));
  }

  /**
   * Says it as it was.
   *
   * @param version of the contact when it was read
   * @throws ContactRefused when somebody else has changed it meanwhile, has to mend it, or when it
   *     cannot be recorded like that
   */
  public void correct(long contactId, long version, Set<Long> pupilIds, ContactFacts corrected) {
    Contact contact = contacts.toChange(contactId);
    requireMayMend(contact);
    if (contact.version() != version) {
      throw new ContactRefused(
          "Somebody has changed this contact meanwhile. Look at it again; nothing was saved.");
    }
    LocalDateTime now = Contacts.now();
    ContactFacts facts = corrected.entered(now);
    List<RecipientRow> rows = partners.rows(contact.parentId());
    Set<Long> added = new HashSet<>(pupilIds);
    if (facts.direction() == contact.facts().direction()
        && facts.purpose() == contact.facts().purpose()) {
      // What is recorded stays sayable, whatever has changed since between parent and pupil.
      added.removeAll(contact.pupilIds());
    }
    partners.require(rows, added, facts);
    contacts.add(new ContactBefore(contact, names(rows, contact), currentUser.name(), now));
    contact.correct(facts, pupilIds);
    written(AuditAction.CONTACT_CORRECTED, contact);
  }

  private static String names(List<RecipientRow> rows, Contact contact) {
    return rows.stream()
        .filter(row -> contact.pupilIds().contains(row.pupilId()))
        .map(row -> row.pupilName().display())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** It was recorded by mistake; what was entered with it goes, too. */
  public void takeBack(long contactId) {
    Contact contact = contacts.toChange(contactId);
    requireMayMend(contact);
    LocalDateTime now = Contacts.now();
    contact.takeBack(currentUser.name(), now);
    contacts.namedIn(contactId).stream()
        .filter(ParentBarrier::isStanding)
        .forEach(barrier -> barrier.end(currentUser.name(), now));
    written(AuditAction.CONTACT_TAKEN_BACK, contact);
  }

  /** It was no mistake after all. */
  public void bringBack(long contactId) {
    Contact contact = contacts.toChange(contactId);
    requireMayMend(contact);
    contact.bringBack();
    contacts.namedIn(contactId).stream()
        .filter(barrier -> contacts.standing(barrier.parentId(), barrier.barrier()).isEmpty())
        .forEach(ParentBarrier::goOn);
    written(AuditAction.CONTACT_BROUGHT_BACK, contact);
  }

  private void requireMayMend(Contact contact) {
    if (!contact.recordedBy().equals(currentUser.name())
        && !currentUser.has(Right.SEE_SENSITIVE_NOTES)) {
      throw new ContactRefused(
          "Only who recorded this contact can change it, or the safeguarding lead.");
    }
  }

  private void written(AuditAction action, Contact contact) {
    auditLog.record(action, "parent", contact.parentId(), contact.facts().channel().label());
  }
}
