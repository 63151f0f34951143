package org.parentsmatter.drafting.rounds;

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
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;

/**
 * One time of drafting for many families: a job works out what to propose, somebody looks at it and
 * takes single families out, another job writes the plans, and as a whole they can be taken back.
 * Nothing is written to a plan before somebody has looked.
 */
@Entity
@Table(name = "drafting_round")
public class DraftingRound {
  private static final int LONGEST = 400;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "drafting_round_seq")
  @SequenceGenerator(name = "drafting_round_seq", sequenceName = "drafting_round_seq")
  private long id;

  @Column(name = "request_token")
  private String requestToken;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience_kind")
  private AudienceKind audienceKind;

  @Column(name = "audience_value")
  private String audienceValue;

  @Column(name = "audience_words")
  private String audienceWords;

  @Enumerated(EnumType.STRING)
  @Column(name = "which_families")
  private WhichFamilies which;

  @Enumerated(EnumType.STRING)
  private RoundStatus status;

  private int attempt;

  @Column(name = "heartbeat_at")
  private LocalDateTime heartbeatAt;

  @Column(name = "stop_requested_at")
  private LocalDateTime stopRequestedAt;

  private String message;

  @Column(name = "ordered_at")
  private LocalDateTime orderedAt;

  @Column(name = "ordered_by")
  private String orderedBy;

  @Column(name = "applied_at")
  private LocalDateTime appliedAt;

  @Column(name = "applied_by")
  private String appliedBy;

  @Version private long version;

  protected DraftingRound() {}

  DraftingRound(RoundOrder order, String by, LocalDateTime now) {
    requestToken = order.token();
    audienceKind = order.audience().kind();
    audienceValue = order.audience().value();
    audienceWords =
        order.words().length() <= LONGEST ? order.words() : order.words().substring(0, LONGEST);
    which = order.which();
    orderedAt = now;
    orderedBy = by;
    begin(RoundStatus.LOOKING, now);
  }

  private void begin(RoundStatus next, LocalDateTime now) {
    status = next;
    attempt++;
    heartbeatAt = now;
    stopRequestedAt = null;
    message = null;
  }

  /** The proposals are there to be looked at. */
  void worked(LocalDateTime now) {
    status = RoundStatus.WAITING;
    heartbeatAt = now;
  }

  /** Somebody has looked and wants the plans. */
  void apply(String by, LocalDateTime now) {
    require(status == RoundStatus.WAITING);
    appliedAt = now;
    appliedBy = by;
    begin(RoundStatus.WRITING, now);
  }

  void requestStop(LocalDateTime now) {
    require(status.isUnderWay());
    stopRequestedAt = now;
  }

  void stopped(String why) {
    status = RoundStatus.STOPPED;
    message = why;
  }

  /** It goes on where it was stopped. */
  void resume(LocalDateTime now) {
    require(status == RoundStatus.STOPPED);
    begin(isApplied() ? RoundStatus.WRITING : RoundStatus.LOOKING, now);
  }

  void done(LocalDateTime now) {
    status = RoundStatus.DONE;
    heartbeatAt = now;
  }

  void discard() {
    require(status.isOpen() && !isApplied());
    status = RoundStatus.DISCARDED;
  }

  void takenBack() {
    require(mayBeTakenBack());
    status = RoundStatus.TAKEN_BACK;
  }

  boolean mayBeTakenBack() {
    return isApplied() && !status.isUnderWay() && status != RoundStatus.TAKEN_BACK;
  }

  void requireOpen() {
    require(status.isOpen() && !isApplied());
  }

  private void require(boolean possible) {
    if (!possible) {
      throw new RoundRefused(
          "This cannot be done now, because of where the drafting stands: "
              + status.label()
              + ". Nothing was changed.");
    }
  }

  void beat(LocalDateTime now) {
    heartbeatAt = now;
  }

  /** Whether the job of this attempt should go on. */
  boolean goesOn(int ofAttempt) {
    return attempt == ofAttempt && status.isUnderWay() && stopRequestedAt == null;
  }

  boolean isApplied() {
    return appliedAt != null;
  }

  boolean isStopRequested() {
    return stopRequestedAt != null;
  }

  public long getId() {
    return id;
  }

  Audience audience() {
    return new Audience(audienceKind, audienceValue);
  }

  WhichFamilies which() {
    return which;
  }

  RoundStatus status() {
    return status;
  }

  int attempt() {
    return attempt;
  }

  LocalDateTime heartbeatAt() {
    return heartbeatAt;
  }

  String appliedBy() {
    return appliedBy;
  }

  RoundView view(RoundCounts counts) {
    return new RoundView(
        id,
        audienceWords,
        which,
        status,
        isStopRequested(),
        isApplied(),
        mayBeTakenBack(),
        message,
        orderedAt,
        orderedBy,
        appliedAt,
        appliedBy,
        counts);
  }
}
