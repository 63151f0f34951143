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
 * What one parent said about the plan, and how. Another answer takes its place; it ends when a
 * commitment of that parent is added or worded differently, for nobody has answered to what he or
 * she has not seen. The versions of the plan keep every answer there was.
 */
@Entity
@Table(name = "plan_agreement")
public class ParentAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_agreement_seq")
  @SequenceGenerator(name = "plan_agreement_seq", sequenceName = "plan_agreement_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private EngagementPlan plan;

  @Column(name = "parent_id")
  private long parentId;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  /** Null for what was recorded before anybody asked how. */
  @Enumerated(EnumType.STRING)
  @Column(name = "said_how")
  private SaidHow how;

  @Column(name = "agreed_on")
  private LocalDate day;

  private String words;

  @Column(name = "slip_reference")
  private String slip;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Version private long version;

  protected ParentAnswer() {}

  ParentAnswer(EngagementPlan plan, long parentId) {
    this.plan = plan;
    this.parentId = parentId;
  }

  void say(PlanAnswer said, String by, Instant at) {
    answer = said.answer();
    how = said.how();
    day = said.day();
    words = said.words();
    slip = said.slip();
    recordedBy = by;
    recordedAt = PlanTrace.utc(at);
  }

  boolean isOf(long parent) {
    return parentId == parent;
  }

  long parentId() {
    return parentId;
  }

  Answer answer() {
    return answer;
  }

  /** Null where nobody has written down how. */
  SaidHow how() {
    return how;
  }

  LocalDate day() {
    return day;
  }

  /** The parent's own; may be null. */
  String words() {
    return words;
  }

  /** The letter whose slip came back; null otherwise. */
  String slip() {
    return slip;
  }

  String recordedBy() {
    return recordedBy;
  }

  /** UTC; null for what was recorded before this was kept. */
  LocalDateTime recordedAt() {
    return recordedAt;
  }
}
