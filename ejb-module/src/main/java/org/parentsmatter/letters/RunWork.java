package org.parentsmatter.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDateTime;

/**
 * The work of jobs on a run: how often one has begun, and whether the one at work is alive, wanted
 * and how long it has been rendering.
 */
@Embeddable
public class RunWork {
  private int attempt;

  @Column(name = "heartbeat_at")
  private LocalDateTime heartbeatAt;

  @Column(name = "stop_requested_at")
  private LocalDateTime stopRequestedAt;

  @Column(name = "job_execution_id")
  private Long jobExecutionId;

  @Embedded private RenderTime renderTime = new RenderTime();

  protected RunWork() {}

  /** None has begun yet. */
  RunWork(LocalDateTime now) {
    heartbeatAt = now;
  }

  void begin(LocalDateTime now) {
    attempt++;
    heartbeatAt = now;
    stopRequestedAt = null;
    jobExecutionId = null;
  }

  void enter(LetterRunStatus step, LocalDateTime now) {
    renderTime.enter(step, now);
    heartbeatAt = now;
  }

  void end() {
    renderTime.end(heartbeatAt);
  }

  void startedAs(long executionId) {
    jobExecutionId = executionId;
  }

  void requestStop(LocalDateTime now) {
    stopRequestedAt = now;
  }

  boolean isStopRequested() {
    return stopRequestedAt != null;
  }

  int attempt() {
    return attempt;
  }

  long renderMillis() {
    return renderTime.millis();
  }

  LocalDateTime heartbeatAt() {
    return heartbeatAt;
  }
}
