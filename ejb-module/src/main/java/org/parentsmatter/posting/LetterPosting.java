package org.parentsmatter.posting;

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
 * That one part of a run's letters went out on a day. It may be taken back, and is never deleted.
 */
@Entity
@Table(name = "letter_posting")
class LetterPosting {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_posting_seq")
  @SequenceGenerator(name = "letter_posting_seq", sequenceName = "letter_posting_seq")
  private long id;

  @Column(name = "run_id")
  private long runId;

  /** Which making of the print run it was. */
  private int attempt;

  @Enumerated(EnumType.STRING)
  private PostingPart part;

  private int letters;

  @Column(name = "posted_on")
  private LocalDate postedOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  /** Unique while the mark stands, so that two people cannot both make one; else null. */
  private String stands;

  @Column(name = "taken_back_by")
  private String takenBackBy;

  @Column(name = "taken_back_at")
  private LocalDateTime takenBackAt;

  @Version private long version;

  protected LetterPosting() {}

  LetterPosting(
      long runId, int attempt, PostingPart part, LocalDate postedOn, String by, LocalDateTime at) {
    this.runId = runId;
    this.attempt = attempt;
    this.part = part;
    this.postedOn = postedOn;
    recordedBy = by;
    recordedAt = at;
    stands = runId + " " + attempt + " " + part;
  }

  void holds(int howMany) {
    letters = howMany;
  }

  /**
   * Takes the mark back.
   *
   * @throws PostingRefused when somebody has done so already
   */
  void takeBack(String by, LocalDateTime at) {
    if (stands == null) {
      throw new PostingRefused("This mark has been taken back already.");
    }
    stands = null;
    takenBackBy = by;
    takenBackAt = at;
  }

  long id() {
    return id;
  }

  long runId() {
    return runId;
  }

  PostingPart part() {
    return part;
  }

  int letters() {
    return letters;
  }

  LocalDate postedOn() {
    return postedOn;
  }

  boolean stands() {
    return stands != null;
  }

  /**
   * Whether it is about the letters as they are now, or about those before they were made again.
   */
  boolean isOf(int attemptNow) {
    return attempt == attemptNow;
  }

  PostedMark view(int attemptNow) {
    return new PostedMark(
        id,
        part,
        letters,
        postedOn,
        recordedBy,
        recordedAt,
        !isOf(attemptNow),
        takenBackBy,
        takenBackAt);
  }
}
