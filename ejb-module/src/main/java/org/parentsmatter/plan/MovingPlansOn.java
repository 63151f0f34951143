package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Takes plans from station to station: shared, begun, reviewed, gone on with, renewed, closed. */
@Stateless
@Needs(Right.WRITE_PLANS)
public class MovingPlansOn {
  /** What was done, as the history of a plan says it. */
  static final String SHARED = "Shared the plan with the parents";

  static final String STARTED = "Began to do what the plan says";
  static final String REVIEWED = "Reviewed the plan";
  static final String WENT_ON = "Went on with the plan";
  static final String RENEWED = "Made the next plan";
  static final String FROM_THE_ONE_BEFORE = "Made this plan from the one before";
  static final String CLOSED = "Closed the plan";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private PlanChanges changes;
  @Inject private PlanVersions versions;
  @Inject private SchoolCalendar calendar;
  @Inject private CurrentUser currentUser;
  @Inject private Reach reach;

  /** Notes that the parents have the plan. */
  public void share(long planId, long version, SharedHow how, LocalDate day) {
    changes.make(
        planId,
        version,
        SHARED,
        (EngagementPlan plan, FamilyTies ties) -> plan.course().share(how, day, today()));
  }

  /** Both sides begin, whoever has answered. */
  public void start(long planId, long version) {
    changes.make(
        planId,
        version,
        STARTED,
        (EngagementPlan plan, FamilyTies ties) -> plan.course().start(today()));
  }

  public void review(long planId, long version, Findings findings) {
    changes.make(
        planId,
        version,
        REVIEWED,
        (EngagementPlan plan, FamilyTies ties) ->
            plan.review(findings, today(), currentUser.name(), Instant.now()));
  }

  /**
   * Puts a wrong entry of a review right; what stood there stays in the history.
   *
   * @param why for the history, for instance "The wrong box was ticked"
   */
  public void correctReview(long planId, long version, Findings findings, String why) {
    if (why == null || why.isBlank() || why.strip().length() > 200) {
      throw new ReviewIncomplete(
          "Please say in a few words what was wrong, at most 200 characters.");
    }
    changes.make(
        planId,
        version,
        "Corrected the review: " + why.strip(),
        (EngagementPlan plan, FamilyTies ties) -> plan.correctReview(findings));
  }

  /** After a review: the plan goes on until another day. */
  public void goOn(long planId, long version, LocalDate nextReview) {
    changes.make(
        planId,
        version,
        WENT_ON,
        (EngagementPlan plan, FamilyTies ties) -> plan.course().goOn(nextReview, today()));
  }

  /**
   * After a review: closes the plan and makes the next one, which takes over what helped and what
   * is still to be done.
   *
   * @return the key of the next plan
   */
  public long renew(long planId, long version) {
    EngagementPlan next =
        changes.make(
            planId,
            version,
            RENEWED,
            (EngagementPlan plan, FamilyTies ties) ->
                new NextPlan(plan, ties)
                    .drawn(currentUser.name(), Instant.now(), today(), nextReview(plan)));
    entities.persist(next);
    entities.flush();
    versions.keep(next, FROM_THE_ONE_BEFORE);
    return next.getId();
  }

  /**
   * Closes the plan. Another can be drafted after that.
   *
   * @param why may be null
   */
  public void close(long planId, long version, String why) {
    changes.make(
        planId,
        version,
        CLOSED,
        (EngagementPlan plan, FamilyTies ties) -> plan.close(today(), why));
  }

  /**
   * When this plan is looked at again if it goes on: in the next term, by the school's calendar.
   *
   * @throws PlanNotFound when there is no such plan
   */
  public LocalDate nextReview(long planId) {
    EngagementPlan plan = entities.find(EngagementPlan.class, planId);
    if (plan == null || !reach.family(plan.getFamilyId())) {
      throw new PlanNotFound();
    }
    return nextReview(plan);
  }

  private LocalDate nextReview(EngagementPlan plan) {
    LocalDate after = plan.course().reviewOn().plusDays(1);
    return calendar.reviewOn(after.isAfter(today()) ? after : today());
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemDefaultZone());
  }
}
