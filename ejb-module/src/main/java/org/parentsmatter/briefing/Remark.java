package org.parentsmatter.briefing;

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
 * What a colleague asked or suggested about a briefing, and what the school said to it. An answer
 * can be shared: then it stands below the briefing for all its readers, without the colleague's
 * name.
 */
@Entity
@Table(name = "briefing_remark")
class Remark {
  static final int LONGEST = 1000;
  private static final String YES = "YES";
  private static final String NO = "NO";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_remark_seq")
  @SequenceGenerator(name = "briefing_remark_seq", sequenceName = "briefing_remark_seq")
  private long id;

  @Column(name = "briefing_id")
  private long briefingId;

  @Enumerated(EnumType.STRING)
  private RemarkKind kind;

  private String words;

  @Column(name = "made_at")
  private LocalDateTime madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private String answer;

  @Column(name = "answered_at")
  private LocalDateTime answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "led_to_change")
  private String ledToChange = NO;

  private String shared = NO;

  @Version private long version;

  protected Remark() {}

  /**
   * @param at in UTC
   * @throws BriefingRefused when nothing is said, or too much
   */
  Remark(long briefingId, RemarkKind kind, String words, String by, LocalDateTime at) {
    String text = words == null ? "" : words.strip();
    EditionForm.filled(
        kind == RemarkKind.QUESTION ? "Your question" : "Your suggestion", text, LONGEST);
    this.briefingId = briefingId;
    this.kind = kind;
    this.words = text;
    this.madeBy = by;
    this.madeAt = at;
  }

  /**
   * Answers it, also anew.
   *
   * @param changed whether the school changed something because of it
   * @param share whether all readers of the briefing see it
   * @throws BriefingRefused without an answer, or with one that is too long
   */
  void answer(String text, boolean changed, boolean share, String by, LocalDateTime at) {
    String said = text == null ? "" : text.strip();
    EditionForm.filled("The answer", said, LONGEST);
    answer = said;
    ledToChange = changed ? YES : NO;
    shared = share ? YES : NO;
    answeredBy = by;
    answeredAt = at;
  }

  void requireVersion(long read) {
    if (read != version) {
      throw new BriefingRefused(
          "Somebody else has answered meanwhile. Open the page again and look at the answer.");
    }
  }

  boolean isBy(String username) {
    return madeBy.equals(username);
  }

  boolean isShared() {
    return YES.equals(shared);
  }

  long briefingId() {
    return briefingId;
  }

  RemarkView view() {
    return new RemarkView(
        id,
        version,
        briefingId,
        kind,
        words,
        madeAt,
        madeBy,
        answer,
        answeredAt,
        answeredBy,
        YES.equals(ledToChange),
        isShared());
  }
}
