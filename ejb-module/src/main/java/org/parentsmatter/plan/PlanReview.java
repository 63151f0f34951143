package org.parentsmatter.plan;

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

/**
 * One look back at a plan: how the parents took part and what comes next. What became of each
 * commitment stands with the commitment. It is written once; a wrong entry is corrected, and the
 * versions of the plan keep what stood there before.
 */
@Entity
@Table(name = "plan_review")
public class PlanReview {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_review_seq")
  @SequenceGenerator(name = "plan_review_seq", sequenceName = "plan_review_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private EngagementPlan plan;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "what_next")
  private WhatNext whatNext;

  @Column(name = "next_review_on")
  private LocalDate nextReviewOn;

  private String words;

  @Enumerated(EnumType.STRING)
  @Column(name = "parent_part")
  private ParentPart parentPart;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Version private long version;

  protected PlanReview() {}

  PlanReview(EngagementPlan plan, LocalDate day, Findings findings, String by, Instant at) {
    this.plan = plan;
    reviewedOn = day;
    recordedBy = by;
    recordedAt = PlanTrace.utc(at);
    say(findings);
  }

  void say(Findings findings) {
    whatNext = findings.whatNext();
    nextReviewOn = whatNext == WhatNext.GO_ON ? findings.nextReviewOn() : null;
    words = findings.words();
    parentPart = findings.parentPart();
  }

  LocalDate reviewedOn() {
    return reviewedOn;
  }

  WhatNext whatNext() {
    return whatNext;
  }

  /** Null unless the plan goes on. */
  LocalDate nextReviewOn() {
    return nextReviewOn;
  }

  String words() {
    return words;
  }

  ParentPart parentPart() {
    return parentPart;
  }

  String recordedBy() {
    return recordedBy;
  }

  /** UTC. */
  LocalDateTime recordedAt() {
    return recordedAt;
  }
}
