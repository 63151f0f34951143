package org.parentsmatter.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A plan as it read after one change: who, when, what was done. It never changes. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_version_seq")
  @SequenceGenerator(name = "plan_version_seq", sequenceName = "plan_version_seq")
  private long id;

  @Column(name = "plan_id")
  private long planId;

  private int number;

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "change_made")
  private String changeMade;

  private byte[] content;

  protected PlanVersion() {}

  PlanVersion(int number, EngagementPlan plan, String by, LocalDateTime at, String changeMade) {
    this.planId = plan.getId();
    this.number = number;
    this.changedBy = by;
    this.changedAt = at;
    this.changeMade = changeMade;
    this.content = PlanContentJson.write(PlanContent.of(plan));
  }

  int number() {
    return number;
  }

  /** UTC. */
  LocalDateTime changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  String changeMade() {
    return changeMade;
  }

  PlanContent content() {
    return PlanContentJson.read(content);
  }
}
