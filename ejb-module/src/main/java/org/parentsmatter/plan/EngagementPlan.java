package org.parentsmatter.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.catalogue.Side;

/**
 * The personalised plan of one family: something good about each child, what the school will do and
 * what each parent will do. It is drafted, shared, answered by each parent alone, acted on,
 * reviewed, and then renewed, gone on with or closed: {@link PlanStep} has the table. At most three
 * commitments a side, the school always with at least one; nothing about a pupil for somebody who
 * is not entitled to hear it.
 */
@Entity
@Table(name = "engagement_plan")
public class EngagementPlan {
  /** More than three commitments are not kept. */
  public static final int AT_MOST = 3;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "engagement_plan_seq")
  @SequenceGenerator(name = "engagement_plan_seq", sequenceName = "engagement_plan_seq")
  private long id;

  @Column(name = "family_id")
  private long familyId;

  /** The family's key while the plan is open, else null: the database holds it to one open plan. */
  @Column(name = "open_family_id")
  private Long openFamilyId;

  @Embedded private PlanCourse course;

  @Embedded private PlanTier tier = PlanTier.proposed(Tier.UNIVERSAL, null);

  @Embedded private PlanTrace trace;

  /** The plan that this one goes on from; null for a first one. */
  @Column(name = "renews_id")
  private Long renewsId;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position, id")
  private List<Commitment> commitments = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("pupilId")
  private List<PositiveMessage> positiveMessages = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("parentId")
  private List<ParentAnswer> answers = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("recordedAt, id")
  private List<PlanReview> reviews = new ArrayList<>();

  @Version private long version;

  protected EngagementPlan() {}

  EngagementPlan(long familyId, String draftedBy, Instant draftedAt, LocalDate reviewOn) {
    this.familyId = familyId;
    this.openFamilyId = familyId;
    this.course = new PlanCourse(reviewOn);
    this.trace = new PlanTrace(draftedBy, draftedAt);
  }

  /** Says something good about a pupil, in place of what was said before. */
  void praise(FamilyTies ties, long pupilId, String words) {
    course.require(PlanStep.CHANGE);
    new PlanPraises(this, positiveMessages).say(ties, pupilId, words);
  }

  Commitment schoolWill(FamilyTies ties, Promise promise) {
    course.require(PlanStep.CHANGE);
    if (!ties.hasPupil(promise.pupilId())) {
      throw new NotEntitled();
    }
    return lines().add(Side.SCHOOL, null, promise);
  }

  Commitment parentWill(FamilyTies ties, long parentId, Promise promise) {
    course.require(PlanStep.CHANGE);
    if (!ties.entitled(parentId, promise.pupilId())) {
      throw new NotEntitled();
    }
    if (said().hasDeclined(parentId)) {
      throw new ParentDeclined();
    }
    Commitment added = lines().add(Side.PARENT, parentId, promise);
    takeAnswerBack(parentId);
    return added;
  }

  /** Words a commitment anew; pupil, parent and strategy stay as they were. */
  void reword(long commitmentId, String text, String owner, LocalDate dueOn) {
    course.require(PlanStep.CHANGE);
    Commitment commitment = lines().one(commitmentId);
    String before = commitment.promise().text();
    commitment.say(commitment.promise().reworded(text, owner, dueOn));
    if (!before.equals(commitment.promise().text())) {
      commitment.parent().ifPresent(this::takeAnswerBack);
    }
  }

  Commitment remove(long commitmentId) {
    course.require(PlanStep.CHANGE);
    return lines().remove(commitmentId);
  }

  /**
   * Notes what one parent says. Who declines is asked for nothing: his or her commitments leave the
   * plan, and the school does its part all the same.
   */
  void answer(FamilyTies ties, PlanAnswer said, LocalDate today, String by, Instant at) {
    course.require(PlanStep.ANSWER);
    requireComplete();
    if (!ties.hasParent(said.parentId())) {
      throw new NotEntitled();
    }
    said.requirePossible(today);
    said().record(said, by, at);
    if (said.answer() == Answer.DECLINED) {
      commitments.removeAll(lines().of(said.parentId()));
    }
    course.answered(said);
    course.agreed(said().anybodyAgreed());
  }

  /** What the parent said does not count any more; he or she is asked anew. */
  void takeAnswerBack(long parentId) {
    course.require(PlanStep.ANSWER);
    said().takeBack(parentId);
    course.agreed(said().anybodyAgreed());
  }

  void review(Findings findings, LocalDate day, String by, Instant at) {
    course.require(PlanStep.REVIEW);
    findings.requireComplete(day);
    findings.takenBy(commitments);
    reviews.add(new PlanReview(this, day, findings, by, at));
    course.reviewed();
  }

  /** Puts a wrong entry of the last review right. The plan stays at the station where it is. */
  void correctReview(Findings findings) {
    course.require(PlanStep.CORRECT_REVIEW);
    PlanReview last = review().orElseThrow(PlanClosed::new);
    findings.requireComplete(last.reviewedOn());
    findings.takenBy(commitments);
    last.say(findings);
  }

  /** Another plan goes on from this one, which is closed as it is. */
  EngagementPlan renewed(String by, Instant at, LocalDate today, LocalDate nextReview) {
    course.require(PlanStep.RENEW);
    close(today, "Another plan goes on from this one.");
    EngagementPlan next = new EngagementPlan(familyId, by, at, nextReview);
    next.propose(tier.view().tier(), tier.view().why());
    next.renewsId = id;
    return next;
  }

  void close(LocalDate day, String why) {
    course.require(PlanStep.CLOSE);
    course.close(day, why);
    openFamilyId = null;
  }

  /** How much support the rules propose; a person may decide otherwise. */
  void propose(Tier proposed, String why) {
    tier = PlanTier.proposed(proposed, why);
  }

  PlanTier tier() {
    return tier;
  }

  /** A plan without something good to say, or in which the school does nothing, is no plan. */
  void requireComplete() {
    if (positiveMessages.isEmpty()) {
      throw new PlanNeedsPositiveMessage();
    }
    if (lines().of(Side.SCHOOL).isEmpty()) {
      throw new PlanNeedsSchoolCommitment();
    }
  }

  List<PositiveMessage> praises() {
    return List.copyOf(positiveMessages);
  }

  /** The last one. */
  Optional<PlanReview> review() {
    return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
  }

  PlanCommitments lines() {
    return new PlanCommitments(this, commitments);
  }

  PlanAnswers said() {
    return new PlanAnswers(this, answers);
  }

  /** A change of it moves the plan's version on, also when only a commitment was changed. */
  PlanTrace trace() {
    return trace;
  }

  PlanCourse course() {
    return course;
  }

  Optional<Long> renews() {
    return Optional.ofNullable(renewsId);
  }

  long version() {
    return version;
  }

  public long getId() {
    return id;
  }

  public long getFamilyId() {
    return familyId;
  }

  public PlanStatus getStatus() {
    return course.status();
  }
}
