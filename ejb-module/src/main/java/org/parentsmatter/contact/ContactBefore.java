package org.parentsmatter.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

  @Embedded private KeptFacts kept;

  @Column(name = "pupil_names")
  private String pupilNames;

  protected ContactBefore() {}

  ContactBefore(Contact contact, String pupilNames, String by, LocalDateTime at) {
    contactId = contact.id();
    correctedAt = at;
    correctedBy = by;
    kept = new KeptFacts(contact.facts());
    this.pupilNames =
        pupilNames.length() > NAMES_LENGTH ? pupilNames.substring(0, NAMES_LENGTH) : pupilNames;
  }

  /** What it said, and who changed it when. */
  EarlierWords view() {
    return new EarlierWords(correctedAt, correctedBy, kept.facts(), pupilNames);
  }
}
