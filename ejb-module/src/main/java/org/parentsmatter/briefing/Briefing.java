package org.parentsmatter.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * Something that staff must know. Its words are in its {@linkplain Edition editions}; the newest
 * published one is what staff read. It can be withdrawn from all readers and brought back; who had
 * read it stays known.
 */
@Entity
@Table(name = "briefing")
public class Briefing {
  static final int LONGEST_WHY = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_seq")
  @SequenceGenerator(name = "briefing_seq", sequenceName = "briefing_seq")
  private long id;

  @Column(name = "begun_at")
  private LocalDateTime begunAt;

  @Column(name = "begun_by")
  private String begunBy;

  @Column(name = "withdrawn_at")
  private LocalDateTime withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_why")
  private String withdrawnWhy;

  @Version private long version;

  protected Briefing() {}

  /**
   * @param at in UTC
   */
  Briefing(String by, LocalDateTime at) {
    begunBy = by;
    begunAt = at;
  }

  /**
   * Takes it from its readers.
   *
   * @throws BriefingRefused without a reason, or when it is withdrawn already
   */
  void withdraw(String why, String by, LocalDateTime at) {
    if (withdrawnAt != null) {
      throw new BriefingRefused("The briefing is withdrawn already.");
    }
    String reason = why == null ? "" : why.strip();
    EditionForm.filled("The reason", reason, LONGEST_WHY);
    withdrawnAt = at;
    withdrawnBy = by;
    withdrawnWhy = reason;
  }

  /** Gives it back to its readers. */
  void bringBack() {
    withdrawnAt = null;
    withdrawnBy = null;
    withdrawnWhy = null;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  String withdrawnWhy() {
    return withdrawnWhy;
  }

  long id() {
    return id;
  }
}
