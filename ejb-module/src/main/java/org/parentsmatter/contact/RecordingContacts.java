package org.parentsmatter.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.entitlement.Exchange;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.school.QuietHours;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Records an exchange with a parent, with everything that was said to come of it. */
@Stateless
@Needs(Right.RECORD_CONTACTS)
public class RecordingContacts {
  @Inject private Contacts contacts;
  @Inject private Partners partners;
  @Inject private Owners owners;
  @Inject private SchoolCalendar calendar;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /**
   * What the form offers for this parent.
   *
   * @param familyId whose children it is about by default, or null for all of the parent's
   * @throws org.parentsmatter.family.NothingHere when the school knows no such parent
   */
  public EntryView entry(long parentId, Long familyId) {
    List<RecipientRow> rows = partners.rows(parentId);
    Set<Long> family = familyId == null ? Set.of() : partners.pupils(familyId);
    QuietHours quiet = calendar.quietHours();
    return new EntryView(
        parentId,
        rows.get(0).parentName().display(),
        partners.isAskFirst(parentId, rows),
        rows.stream()
            .filter(row -> Exchange.fromParent(row.facts()).entitled())
            .map(row -> child(row, family))
            .toList(),
        owners.all(),
        currentUser.name(),
        quiet.inWords(),
        quiet.isQuiet(LocalDateTime.now(ZoneId.systemDefault())),
        rows.get(0).wish().language(),
        contacts.wish(parentId).map(ContactWish::line).map(WishLine::inWords).orElse(null));
  }

  private EntryView.Child child(RecipientRow row, Set<Long> family) {
    boolean mayHear = partners.decide(row, Direction.OUT, Purpose.LEARNING).entitled();
    return new EntryView.Child(
        row.pupilId(),
        row.pupilName().display(),
        row.tutorGroup(),
        mayHear,
        mayHear && (family.isEmpty() || family.contains(row.pupilId())));
  }

  /**
   * Records a contact; the same form saved again gives the same contact.
   *
   * @throws ContactRefused when something is missing, cannot be, or the school does not speak to
   *     this parent about this child
   */
  public Recorded record(NewContact entered) {
    Optional<Contact> known = contacts.ofEntry(entered.entry());
    if (known.isPresent()) {
      return again(known.get(), entered);
    }
    LocalDateTime now = Contacts.now();
    ContactFacts facts = entered.facts().entered(now);
    partners.require(partners.rows(entered.parentId()), entered.pupilIds(), facts);
    QuietHours quiet = calendar.quietHours();
    List<String> remarks = new ArrayList<>();
    Contact contact =
        new Contact(entered.parentId(), entered.pupilIds(), facts, currentUser.name(), now);
    contact.cameFrom(entered.entry(), answered(entered));
    if (entered.followUp() != null) {
      contact.followUp(
          entered.followUp().entered(),
          owners.chosen(entered.followUp().owner()),
          schoolDay(entered.followUp().entered().on(), quiet, remarks));
    }
    contacts.add(contact);
    if (entered.askedFor() != null) {
      add(entered.askedFor().entered(), contact, facts, quiet);
    }
    LocalDate day = local(facts.happenedAt()).toLocalDate();
    entered.barriers().stream()
        .filter(barrier -> contacts.standing(entered.parentId(), barrier).isEmpty())
        .forEach(
            barrier ->
                contacts.add(
                    new ParentBarrier(
                        entered.parentId(), barrier, contact.id(), day, currentUser.name(), now)));
    if (facts.direction() == Direction.OUT
        && facts.channel().disturbs()
        && quiet.isQuiet(local(facts.happenedAt()))) {
      remarks.add("This was in the school’s quiet hours, " + quiet.inWords() + ".");
    }
    written(AuditAction.CONTACT_RECORDED, contact);
    return new Recorded(contact.id(), remarks);
  }

  /** Somebody pressed Enter twice; another person's form has another entry. */
  private Recorded again(Contact known, NewContact entered) {
    if (!known.recordedBy().equals(currentUser.name()) || known.parentId() != entered.parentId()) {
      throw new ContactRefused("This form has been used already. Please open it again.");
    }
    return new Recorded(known.id(), List.of());
  }

  private Long answered(NewContact entered) {
    if (entered.answersId() == null) {
      return null;
    }
    Contact answered = contacts.get(entered.answersId());
    if (answered.parentId() != entered.parentId() || answered.isTakenBack()) {
      throw new ContactRefused("The contact that this one answers is another parent’s.");
    }
    return answered.id();
  }

  private void add(AskedFor asked, Contact contact, ContactFacts facts, QuietHours quiet) {
    LocalDate day = local(facts.happenedAt()).toLocalDate();
    LocalDate by =
        asked.answerBy() == null
            ? quiet.schoolDaysAfter(day, AskedFor.SCHOOL_DAYS)
            : quiet.schoolDay(asked.answerBy());
    if (by.isBefore(day)) {
      throw new ContactRefused("The answer cannot be due before the parent asked.");
    }
    contacts.add(
        new ParentRequest(
            contact,
            new AskedFor(asked.words(), asked.owner(), by),
            day,
            owners.chosen(asked.owner()),
            currentUser.name(),
            Contacts.now()));
  }

  private static LocalDate schoolDay(LocalDate wanted, QuietHours quiet, List<String> remarks) {
    LocalDate day = quiet.schoolDay(wanted);
    if (!day.equals(wanted)) {
      remarks.add(
          "There is no school on the day of the follow-up: it is due on the next school day.");
    }
    return day;
  }

  /** The time of the school, which is the server's. */
  static LocalDateTime local(LocalDateTime utc) {
    return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime();
  }

  private void written(AuditAction action, Contact contact) {
    ContactFacts facts = contact.facts();
    auditLog.record(
        action,
        "parent",
        contact.parentId(),
        facts.channel().label()
            + ", "
            + facts.direction().label().toLowerCase(java.util.Locale.UK));
  }
}
