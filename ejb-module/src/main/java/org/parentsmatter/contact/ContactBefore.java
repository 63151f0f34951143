package org.parentsmatter.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A contact as it read before somebody corrected it. It is never changed or deleted. */
@Entity
@Table(name = "contact_before")
class ContactBefore {
  private static final int NAMES_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_before_seq")
  @SequenceGenerator(name = "contact_before_seq", sequenceName = "contact_before_seq")
  private long id;

  @Column(name = "contact_id")
  private long contactId;

  @Column(name = "corrected_at")
  private LocalDateTime correctedAt;

  @Column(name = "corrected_by")
  private String correctedBy;

  @Column(name = "happened_at")
  private LocalDateTime happenedAt;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Tone tone;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String language;
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "shown_to")
  private ShownTo shownTo;

  @Column(name = "pupil_names")
  private String pupilNames;

  protected ContactBefore() {}

  ContactBefore(Contact contact, String pupilNames, String by, LocalDateTime at) {
    ContactFacts facts = contact.facts();
    contactId = contact.id();
    correctedAt = at;
    correctedBy = by;
    happenedAt = facts.happenedAt();
    direction = facts.direction();
    channel = facts.channel();
    purpose = facts.purpose();
    tone = facts.tone();
    outcome = facts.outcome();
    language = facts.language();
    note = facts.note();
    shownTo = facts.shownTo();
    this.pupilNames =
        pupilNames.length() > NAMES_LENGTH ? pupilNames.substring(0, NAMES_LENGTH) : pupilNames;
  }

  /** What it said, and who changed it when. */
  EarlierWords view() {
    return new EarlierWords(correctedAt, correctedBy, facts(), pupilNames);
  }

  private ContactFacts facts() {
    return new ContactFacts(
        happenedAt, direction, channel, purpose, tone, outcome, language, note, shownTo);
  }
}
