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
import java.time.LocalDateTime;

/** How a parent would like to be reached, in his or her words. A newer wish ends the one before. */
@Entity
@Table(name = "contact_wish")
class ContactWish {
  /** The longest best times, in characters. */
  static final int TIMES_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_wish_seq")
  @SequenceGenerator(name = "contact_wish_seq", sequenceName = "contact_wish_seq")
  private long id;

  @Column(name = "parent_id")
  private long parentId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "best_times")
  private String bestTimes;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  /** The parent while the wish holds, else null: unique, so that there is one at a time. */
  private Long holds;

  @Version private long version;

  protected ContactWish() {}

  ContactWish(long parentId, Channel channel, String bestTimes, String by, LocalDateTime at) {
    if (channel == null || channel == Channel.EVENT) {
      throw new ContactRefused("Choose how the parent would like to be reached.");
    }
    this.parentId = parentId;
    this.channel = channel;
    this.bestTimes = Words.limited(bestTimes, TIMES_LENGTH, "The best times");
    recordedBy = by;
    recordedAt = at;
    holds = parentId;
  }

  WishLine line() {
    return new WishLine(parentId, channel, bestTimes);
  }

  void end(String by, LocalDateTime at) {
    holds = null;
    endedAt = at;
    endedBy = by;
  }
}
