package org.parentsmatter.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.parentsmatter.family.Audience;

/**
 * One letter to many parents. It waits, its recipients are frozen, the letters are rendered,
 * reconciled and released; on the way it may be stopped, be interrupted or fail, and is then
 * resumed or cancelled ({@link LetterRunStatus}).
 *
 * <p>Every start and every resume is an attempt with a number. A job that carries an older number
 * has been given up, and what it still wants to write is refused.
 */
@Entity
@Table(name = "letter_run")
public class LetterRun {
  /**
   * Into how many parts the letters of a run are divided, so that several are written at a time.
   */
  public static final int PARTITIONS = 4;

  /** So many letters that follow one another are in the same part: mostly a family's are, then. */
  private static final int IN_A_ROW = 50;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_run_seq")
  @SequenceGenerator(name = "letter_run_seq", sequenceName = "letter_run_seq")
  private long id;

  @Column(name = "request_token")
  private String requestToken;

  /**
   * Template and audience while the run is under way, else null: unique, so there is one such run.
   */
  @Column(name = "under_way_key")
  private String underWayKey;

  @Embedded private RunOrder order;

  @Enumerated(EnumType.STRING)
  private LetterRunStatus status;

  private int attempt;

  @Column(name = "frozen_at")
  private LocalDateTime frozenAt;

  @Column(name = "released_at")
  private LocalDateTime releasedAt;

  @Column(name = "heartbeat_at")
  private LocalDateTime heartbeatAt;

  @Column(name = "stop_requested_at")
  private LocalDateTime stopRequestedAt;

  @Column(name = "job_execution_id")
  private Long jobExecutionId;

  @Embedded private RenderTime renderTime = new RenderTime();

  private String message;

  @Column(name = "print_run_sha256")
  private String printRunSha256;

  @Column(name = "protected_run_sha256")
  private String protectedRunSha256;

  @Version private long version;

  protected LetterRun() {}

  LetterRun(
      LetterOrder order,
      String templateVersion,
      LocalDate letterDate,
      String createdBy,
      LocalDateTime now) {
    requestToken = order.requestToken();
    this.order = new RunOrder(order, templateVersion, letterDate, createdBy, now);
    begin(now);
  }

  private void begin(LocalDateTime now) {
    status = LetterRunStatus.WAITING;
    underWayKey = order.key();
    attempt++;
    heartbeatAt = now;
    stopRequestedAt = null;
    jobExecutionId = null;
    message = null;
  }

  private void become(LetterRunStatus next) {
    if (!status.mayBecome(next)) {
      throw new LetterRunRefused(
          "This cannot be done now, because of where the letter run stands: "
              + status.label()
              + ". Nothing was changed.");
    }
    status = next;
    if (!next.isUnderWay()) {
      underWayKey = null;
    }
  }

  /** The part of a run to which the letter at this place, counted from 1, belongs. */
  static int partition(int position) {
    return (position - 1) / IN_A_ROW % PARTITIONS;
  }

  /** The job of the current attempt begins a step. */
  void enter(LetterRunStatus step, LocalDateTime now) {
    if (!step.isUnderWay()) {
      throw new IllegalArgumentException(step + " is not a step of the job");
    }
    become(step);
    renderTime.end(now);
    if (step == LetterRunStatus.RENDERING) {
      renderTime.begin(now);
    }
    heartbeatAt = now;
  }

  void frozen(LocalDateTime now) {
    frozenAt = now;
  }

  void startedAs(long executionId) {
    jobExecutionId = executionId;
  }

  /** Somebody wants it to stop; the job does so at its next pause for breath. */
  void requestStop(LocalDateTime now) {
    if (!status.isUnderWay()) {
      throw new LetterRunRefused("This letter run is not under way any more.");
    }
    stopRequestedAt = now;
  }

  /** It came to rest before its end. */
  void rest(LetterRunStatus resting, String why) {
    become(resting);
    renderTime.end(heartbeatAt);
    message = why;
  }

  /** It goes on where it rested, as a new attempt. */
  void resume(LocalDateTime now) {
    become(LetterRunStatus.WAITING);
    begin(now);
  }

  /**
   * A released run is put together once more, because some of its letters must not go out any more.
   * It is the only way back from there; letters that may still go out stay as they are.
   */
  void remake(LocalDateTime now) {
    if (!hasPrintRun() && !hasProtectedRun()) {
      throw new LetterRunRefused("This letter run has no print run to make again.");
    }
    begin(now);
    releasedAt = null;
    printRunSha256 = null;
    protectedRunSha256 = null;
  }

  void cancel() {
    become(LetterRunStatus.CANCELLED);
  }

  void release(PrintRunSums sums, LocalDateTime now) {
    become(LetterRunStatus.RELEASED);
    releasedAt = now;
    printRunSha256 = sums.ordinary();
    protectedRunSha256 = sums.keptApart();
    message = null;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return order.name();
  }

  public String getTemplate() {
    return order.template();
  }

  public String getTemplateVersion() {
    return order.templateVersion();
  }

  public Audience getAudience() {
    return order.audience();
  }

  public LetterRunStatus getStatus() {
    return status;
  }

  public int getAttempt() {
    return attempt;
  }

  public LocalDate getLetterDate() {
    return order.letterDate();
  }

  public boolean isFrozen() {
    return frozenAt != null;
  }

  public boolean isStopRequested() {
    return stopRequestedAt != null;
  }

  /** Whether there is something to print: it is released and has letters. */
  boolean hasPrintRun() {
    return status == LetterRunStatus.RELEASED && printRunSha256 != null;
  }

  /** Whether there are letters to protected addresses to print. */
  boolean hasProtectedRun() {
    return status == LetterRunStatus.RELEASED && protectedRunSha256 != null;
  }

  public Long getJobExecutionId() {
    return jobExecutionId;
  }

  public long getRenderMillis() {
    return renderTime.millis();
  }

  public LocalDateTime getHeartbeatAt() {
    return heartbeatAt;
  }
}
