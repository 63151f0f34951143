package org.parentsmatter.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Who drafted a plan and who changed it last, and when, in UTC. */
@Embeddable
public class PlanTrace {
  @Column(name = "drafted_at")
  private LocalDateTime draftedAt;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "changed_at")
  private LocalDateTime changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  protected PlanTrace() {}

  PlanTrace(String draftedBy, Instant draftedAt) {
    this.draftedBy = draftedBy;
    this.draftedAt = utc(draftedAt);
    changed(draftedBy, draftedAt);
  }

  void changed(String who, Instant when) {
    changedBy = who;
    changedAt = utc(when);
  }

  LocalDateTime draftedAt() {
    return draftedAt;
  }

  String draftedBy() {
    return draftedBy;
  }

  LocalDateTime changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
