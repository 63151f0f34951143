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
  /** Into how many parts the letters of a run are divided, to write several at a time. */
  public static final int PARTITIONS = 4;

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

  @Embedded private RunWork work;

  @Column(name = "frozen_at")
  private LocalDateTime frozenAt;

  /** Null for a run that started when it was ordered. */
  @Embedded private RunStart start;

  private String message;

  /** Null until it is released or given up. */
  @Embedded private RunEnd ending;

  @Version private long version;

  protected LetterRun() {}

  LetterRun(
      LetterOrder order,
      String templateVersion,
      String foot,
      LocalDate letterDate,
      String createdBy,
      LocalDateTime now) {
    requestToken = order.requestToken();
    this.order = new RunOrder(order, templateVersion, foot, letterDate, createdBy, now);
    work = new RunWork(now);
    if (order.startsAt() == null) {
      begin(now);
    } else {
      status = LetterRunStatus.SCHEDULED;
      startAt(order.startsAt(), now);
    }
  }

  /**
   * It starts then, by the clock of the school, and no earlier.
   *
   * @throws LetterRunRefused when it has begun or been given up, or when that is past or far away
   */
  void startAt(LocalDateTime at, LocalDateTime now) {
    if (status != LetterRunStatus.SCHEDULED) {
      throw new LetterRunRefused("This run does not wait for a date any more.");
    }
    start = RunStart.at(at, now);
    order.date(start.day());
    underWayKey = RunOrder.keyOn(order.key(), start.day());
  }

  private void begin(LocalDateTime now) {
    status = LetterRunStatus.WAITING;
    underWayKey = order.key();
    work.begin(now);
    message = null;
  }

  private void become(LetterRunStatus next) {
    status = status.next(next);
    if (!next.isUnderWay()) {
      underWayKey = null;
    }
  }

  /** The job of the current attempt begins a step. */
  void enter(LetterRunStatus step, LocalDateTime now) {
    if (!step.isUnderWay()) {
      throw new IllegalArgumentException(step + " is not a step of the job");
    }
    become(step);
    work.enter(step, now);
  }

  void frozen(LocalDateTime now) {
    frozenAt = now;
  }

  void startedAs(long executionId) {
    work.startedAs(executionId);
  }

  /** Somebody wants it to stop; the job does so at its next pause for breath. */
  void requestStop(LocalDateTime now) {
    if (!status.isUnderWay()) {
      throw new LetterRunRefused("This letter run is not under way any more.");
    }
    work.requestStop(now);
  }

  /** It came to rest before its end. */
  void rest(LetterRunStatus resting, String why) {
    become(resting);
    work.end();
    message = why;
  }

  /** It goes on where it rested, or begins, as a new attempt. */
  void resume(LocalDateTime now) {
    become(LetterRunStatus.WAITING);
    if (start != null && !isFrozen()) {
      order.date(RunStart.dayOf(now));
    }
    begin(now);
  }

  /** Its time has come: it begins, or rests and says why it cannot. */
  void startOnDate(boolean allowed, LocalDateTime now) {
    if (status != LetterRunStatus.SCHEDULED || !start.isDue(now)) {
      throw new LetterRunRefused("It is not time for this letter run.");
    }
    if (start.isMissed(now)) {
      rest(LetterRunStatus.INTERRUPTED, start.missed());
    } else if (allowed) {
      resume(now);
    } else {
      rest(LetterRunStatus.FAILED, RunStart.NOT_ALLOWED);
    }
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
    ending = null;
  }

  void cancel(LocalDateTime now) {
    become(LetterRunStatus.CANCELLED);
    ending = RunEnd.cancelled(now);
  }

  void release(PrintRunSums sums, LocalDateTime now) {
    become(LetterRunStatus.RELEASED);
    ending = RunEnd.released(sums, now);
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

  RunOrder getOrder() {
    return order;
  }

  public LetterRunStatus getStatus() {
    return status;
  }

  public int getAttempt() {
    return work.attempt();
  }

  String getMessage() {
    return message;
  }

  public LocalDate getLetterDate() {
    return order.letterDate();
  }

  public boolean isFrozen() {
    return frozenAt != null;
  }

  public boolean isStopRequested() {
    return work.isStopRequested();
  }

  /** Whether it is released and has letters to print, to addresses that are not protected. */
  boolean hasPrintRun() {
    return ending != null && ending.hasPrintRun();
  }

  boolean hasProtectedRun() {
    return ending != null && ending.hasProtectedRun();
  }

  public long getRenderMillis() {
    return work.renderMillis();
  }

  public LocalDateTime getHeartbeatAt() {
    return work.heartbeatAt();
  }
}
