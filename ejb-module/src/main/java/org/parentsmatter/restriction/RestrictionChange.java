package org.parentsmatter.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Somebody's wish that a restriction should end earlier, and what a second person said to it. */
@Entity
@Table(name = "restriction_change")
public class RestrictionChange {
  /** The longest reason, in characters. */
  static final int REASON_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "restriction_change_seq")
  @SequenceGenerator(name = "restriction_change_seq", sequenceName = "restriction_change_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "restriction_id")
  private Restriction restriction;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private String reason;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private LocalDateTime askedAt;

  @Enumerated(EnumType.STRING)
  private ChangeOutcome outcome = ChangeOutcome.WAITING;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private LocalDateTime decidedAt;

  @Version private long version;

  protected RestrictionChange() {}

  RestrictionChange(
      Restriction restriction, LocalDate lastDay, String reason, String askedBy, Instant askedAt) {
    this.restriction = restriction;
    this.lastDay = lastDay;
    this.reason = reason;
    this.askedBy = askedBy;
    this.askedAt = LocalDateTime.ofInstant(askedAt, ZoneOffset.UTC);
  }

  boolean isWaiting() {
    return outcome == ChangeOutcome.WAITING;
  }

  boolean isAskedBy(String person) {
    return askedBy.equals(person);
  }

  LocalDate getLastDay() {
    return lastDay;
  }

  /** The words for pages. */
  ChangeView view() {
    return new ChangeView(lastDay, reason, askedBy, askedAt, outcome, decidedBy, decidedAt);
  }

  void decide(ChangeOutcome decision, String person, Instant at) {
    outcome = decision;
    decidedBy = person;
    decidedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
