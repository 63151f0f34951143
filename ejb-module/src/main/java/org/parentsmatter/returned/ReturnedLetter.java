package org.parentsmatter.returned;

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
import java.time.LocalDateTime;

/**
 * That a letter came back. It counts once, however often it is entered, may be taken back, and is
 * never deleted.
 */
@Entity
@Table(name = "returned_letter")
class ReturnedLetter {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returned_letter_seq")
  @SequenceGenerator(name = "returned_letter_seq", sequenceName = "returned_letter_seq")
  private long id;

  @Column(name = "letter_id")
  private long letterId;

  @Enumerated(EnumType.STRING)
  private ReturnReason reason;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  /** The letter while the record stands, else null: unique, so that it counts once. */
  private Long counts;

  @Column(name = "taken_back_by")
  private String takenBackBy;

  @Column(name = "taken_back_at")
  private LocalDateTime takenBackAt;

  @Version private long version;

  protected ReturnedLetter() {}

  ReturnedLetter(long letterId, ReturnReason reason, String by, LocalDateTime at) {
    this.letterId = letterId;
    this.reason = reason;
    recordedBy = by;
    recordedAt = at;
    counts = letterId;
  }

  /**
   * It was entered by mistake.
   *
   * @throws ReturnRefused when somebody has said so already
   */
  void takeBack(String by, LocalDateTime at) {
    if (counts == null) {
      throw new ReturnRefused("This entry has been taken back already.");
    }
    counts = null;
    takenBackBy = by;
    takenBackAt = at;
  }

  long id() {
    return id;
  }

  long letterId() {
    return letterId;
  }

  ReturnReason reason() {
    return reason;
  }

  String recordedBy() {
    return recordedBy;
  }

  LocalDateTime recordedAt() {
    return recordedAt;
  }
}
