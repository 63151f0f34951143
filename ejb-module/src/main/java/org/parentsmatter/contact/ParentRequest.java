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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something a parent asked for in a contact. It is settled when the parent has been told what came
 * of it, a "no" with its reason included; until then it is somebody's to see to.
 */
@Entity
@Table(name = "parent_request")
class ParentRequest {
  /** The longest answer, in characters. */
  static final int ANSWER_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parent_request_seq")
  @SequenceGenerator(name = "parent_request_seq", sequenceName = "parent_request_seq")
  private long id;

  @Column(name = "contact_id")
  private long contactId;

  private String words;
  private String owner;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Enumerated(EnumType.STRING)
  private RequestDecision decision;

  private String answer;

  @Column(name = "told_back_on")
  private LocalDate toldBackOn;

  @Column(name = "told_back_by")
  private String toldBackBy;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "taken_back_at")
  private LocalDateTime takenBackAt;

  @Column(name = "taken_back_by")
  private String takenBackBy;

  @Version private long version;

  protected ParentRequest() {}

  ParentRequest(
      Contact contact,
      AskedFor asked,
      LocalDate askedOn,
      String owner,
      String by,
      LocalDateTime at) {
    contactId = contact.id();
    words = asked.words();
    this.owner = owner;
    this.askedOn = askedOn;
    answerBy = asked.answerBy();
    recordedBy = by;
    recordedAt = at;
  }

  /**
   * The parent has been told what came of it.
   *
   * @param toldOn the day, or null when it is decided and the parent is still to be told
   * @throws ContactRefused when nothing is decided, a "no" has no reason, the parent was told
   *     before he or she asked or will be told in future, or has been told already
   */
  void answer(RequestDecision what, String why, LocalDate toldOn, LocalDate today, String by) {
    if (takenBackAt != null) {
      throw new ContactRefused("This request has been taken back.");
    }
    if (toldBackOn != null) {
      throw new ContactRefused("The parent has been told already. Take that back first.");
    }
    if (what == null) {
      throw new ContactRefused("Choose what came of it.");
    }
    String reason = Words.limited(why, ANSWER_LENGTH, "The answer");
    if (what != RequestDecision.DONE && reason == null) {
      throw new ContactRefused(
          "Say why it is not, or not all, possible: parents are owed a reason.");
    }
    if (toldOn != null && (toldOn.isBefore(askedOn) || toldOn.isAfter(today))) {
      throw new ContactRefused(
          "The day the parent was told cannot lie before the request or in future.");
    }
    decision = what;
    answer = reason;
    toldBackOn = toldOn;
    toldBackBy = toldOn == null ? null : by;
  }

  /** The parent has not been told after all; what was decided stays. */
  void reopen() {
    if (toldBackOn == null) {
      throw new ContactRefused("The parent has not been told yet.");
    }
    toldBackOn = null;
    toldBackBy = null;
  }

  void giveTo(String person) {
    owner = person;
  }

  long id() {
    return id;
  }

  long contactId() {
    return contactId;
  }

  String owner() {
    return owner;
  }
}
