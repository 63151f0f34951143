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
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.parentsmatter.catalogue.Side;

/**
 * One thing that the school will do, or one thing that one parent will do, for one pupil. Only its
 * plan makes, changes and removes it, since the plan holds the rules.
 */
@Entity
@Table(name = "commitment")
public class Commitment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
  @SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private EngagementPlan plan;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Column(name = "pupil_id")
  private long pupilId;

  @Column(name = "parent_id")
  private Long parentId;

  @Column(name = "strategy_id")
  private Long strategyId;

  private String owner;
  private String text;
  private String why;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private int position;

  /** Null before a review. */
  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "outcome_note")
  private String outcomeNote;

  @Version private long version;

  protected Commitment() {}

  Commitment(EngagementPlan plan, Side side, Long parentId, Promise promise, int position) {
    this.plan = plan;
    this.side = side;
    this.parentId = parentId;
    this.pupilId = promise.pupilId();
    this.strategyId = promise.strategyId();
    this.position = position;
    say(promise);
  }

  /**
   * Words, owner and date may change; whom it is about never does. What became of other words says
   * nothing about these.
   */
  void say(Promise promise) {
    if (!promise.text().equals(text)) {
      found(null, null);
    }
    owner = promise.owner();
    text = promise.text();
    why = promise.why();
    dueOn = promise.dueOn();
  }

  void found(Outcome became, String note) {
    outcome = became;
    outcomeNote = note;
  }

  /** The same thing as it could be promised once more: for undo. */
  Promise promise() {
    return new Promise(pupilId, strategyId, owner, text, why, dueOn);
  }

  boolean isOf(Side whose, Long parent) {
    return side == whose && (whose == Side.SCHOOL || parentId.equals(parent));
  }

  Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  String outcomeNote() {
    return outcomeNote;
  }

  public long getId() {
    return id;
  }

  public Side getSide() {
    return side;
  }

  public long getPupilId() {
    return pupilId;
  }

  /** The parent who commits; empty when the school does. */
  public OptionalLong parent() {
    return parentId == null ? OptionalLong.empty() : OptionalLong.of(parentId);
  }

  public int getPosition() {
    return position;
  }
}
