package org.parentsmatter.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.Objects;
import java.util.Optional;
import org.parentsmatter.catalogue.Side;

/**
 * The personalised plan of one family: something good about each child, what the school will do and
 * what each parent will do. It is drafted, agreed with each parent alone, and at last closed. At
 * most three commitments a side, the school always with at least one; nothing about a pupil for
 * somebody who is not entitled to hear it.
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

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  @Embedded private PlanTier tier = PlanTier.proposed(Tier.UNIVERSAL, null);

  @Embedded private PlanTrace trace;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position, id")
  private List<Commitment> commitments = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("pupilId")
  private List<PositiveMessage> positiveMessages = new ArrayList<>();

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("parentId")
  private List<Agreement> agreements = new ArrayList<>();

  @Version private long version;

  protected EngagementPlan() {}

  EngagementPlan(long familyId, String draftedBy, Instant draftedAt, LocalDate reviewOn) {
    this.familyId = familyId;
    this.openFamilyId = familyId;
    this.status = PlanStatus.DRAFT;
    this.trace = new PlanTrace(draftedBy, draftedAt);
    this.reviewOn = Objects.requireNonNull(reviewOn, "A plan is always reviewed");
  }

  /** The plan that a draft describes. */
  static EngagementPlan of(DraftedPlan draft, String by, Instant at) {
    EngagementPlan plan = new EngagementPlan(draft.familyId(), by, at, draft.reviewOn());
    plan.tier = PlanTier.proposed(draft.tier(), draft.tierWhy());
    draft.praises().forEach(p -> plan.praise(draft.ties(), p.pupilId(), p.text()));
    draft.school().forEach(promise -> plan.schoolWill(draft.ties(), promise));
    for (DraftedPlan.OfParent parent : draft.parents()) {
      parent
          .promises()
          .forEach(promise -> plan.parentWill(draft.ties(), parent.parentId(), promise));
    }
    plan.requireComplete();
    return plan;
  }

  /**
   * Says something good about a pupil, in place of what was said before. What was said about a
   * pupil who has left the family since stays as it was.
   */
  void praise(FamilyTies ties, long pupilId, String words) {
    requireOpen();
    Optional<PositiveMessage> before =
        positiveMessages.stream().filter(m -> m.pupilId() == pupilId).findFirst();
    if (!ties.hasPupil(pupilId)) {
      if (before.isEmpty()) {
        throw new NotEntitled();
      }
      return;
    }
    if (words == null || words.isBlank()) {
      throw new PlanNeedsPositiveMessage();
    }
    before.ifPresentOrElse(
        m -> m.say(words.strip()),
        () -> positiveMessages.add(new PositiveMessage(this, pupilId, words.strip())));
  }

  Commitment schoolWill(FamilyTies ties, Promise promise) {
    requireOpen();
    if (!ties.hasPupil(promise.pupilId())) {
      throw new NotEntitled();
    }
    return add(Side.SCHOOL, null, promise);
  }

  Commitment parentWill(FamilyTies ties, long parentId, Promise promise) {
    requireOpen();
    if (!ties.entitled(parentId, promise.pupilId())) {
      throw new NotEntitled();
    }
    withdrawAgreement(parentId);
    return add(Side.PARENT, parentId, promise);
  }

  private Commitment add(Side side, Long parentId, Promise promise) {
    if (commitments.stream().filter(c -> c.isOf(side, parentId)).count() >= AT_MOST) {
      throw new TooManyCommitments(side == Side.SCHOOL ? "The school" : "This parent");
    }
    int position = commitments.stream().mapToInt(Commitment::getPosition).max().orElse(0) + 1;
    Commitment commitment = new Commitment(this, side, parentId, promise, position);
    commitments.add(commitment);
    return commitment;
  }

  /** Words a commitment anew; pupil, parent and strategy stay as they were. */
  void reword(long commitmentId, String text, String owner, LocalDate dueOn) {
    requireOpen();
    Commitment commitment = commitment(commitmentId);
    String before = commitment.promise().text();
    commitment.say(commitment.promise().reworded(text, owner, dueOn));
    if (!before.equals(commitment.promise().text())) {
      commitment.parent().ifPresent(this::withdrawAgreement);
    }
  }

  Commitment remove(long commitmentId) {
    requireOpen();
    Commitment commitment = commitment(commitmentId);
    if (commitment.getSide() == Side.SCHOOL && commitmentsOf(Side.SCHOOL).size() == 1) {
      throw new PlanNeedsSchoolCommitment();
    }
    commitments.remove(commitment);
    return commitment;
  }

  /** Notes that one parent agreed on this day. */
  void agreeWith(FamilyTies ties, long parentId, LocalDate day, LocalDate today) {
    requireOpen();
    requireComplete();
    if (!ties.hasParent(parentId)) {
      throw new NotEntitled();
    }
    Agreement.requirePossible(day, today);
    agreements.stream()
        .filter(a -> a.parentId() == parentId)
        .findFirst()
        .ifPresentOrElse(a -> a.on(day), () -> agreements.add(new Agreement(this, parentId, day)));
    status = PlanStatus.AGREED;
  }

  void withdrawAgreement(long parentId) {
    requireOpen();
    agreements.removeIf(a -> a.parentId() == parentId);
    status = agreements.isEmpty() ? PlanStatus.DRAFT : PlanStatus.AGREED;
  }

  /** Somebody decides how much support the plan gives; it is not told to parents. */
  void decideTier(Tier decided, String by) {
    requireOpen();
    tier.decide(decided, by);
  }

  TierView tier() {
    return tier.view();
  }

  void close(LocalDate day) {
    requireOpen();
    status = PlanStatus.CLOSED;
    openFamilyId = null;
    closedOn = day;
  }

  /** A plan without something good to say, or in which the school does nothing, is no plan. */
  void requireComplete() {
    if (positiveMessages.isEmpty()) {
      throw new PlanNeedsPositiveMessage();
    }
    if (commitmentsOf(Side.SCHOOL).isEmpty()) {
      throw new PlanNeedsSchoolCommitment();
    }
  }

  List<Commitment> commitmentsOf(Side side) {
    return commitments.stream().filter(c -> c.getSide() == side).toList();
  }

  List<Commitment> commitmentsOf(long parentId) {
    return commitments.stream().filter(c -> c.isOf(Side.PARENT, parentId)).toList();
  }

  List<PositiveMessage> praises() {
    return List.copyOf(positiveMessages);
  }

  Optional<LocalDate> agreedOn(long parentId) {
    return agreements.stream()
        .filter(a -> a.parentId() == parentId)
        .map(Agreement::agreedOn)
        .findFirst();
  }

  private Commitment commitment(long commitmentId) {
    return commitments.stream()
        .filter(c -> c.getId() == commitmentId)
        .findFirst()
        .orElseThrow(PlanNotFound::new);
  }

  private void requireOpen() {
    if (status == PlanStatus.CLOSED) {
      throw new PlanClosed();
    }
  }

  /** A change of it moves the plan's version on, also when only a commitment was changed. */
  PlanTrace trace() {
    return trace;
  }

  LocalDate reviewOn() {
    return reviewOn;
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
    return status;
  }
}
