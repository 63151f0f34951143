package org.parentsmatter.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** At which station a plan is, and on which days it came to each. */
@Embeddable
public class PlanCourse {
  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "shared_on")
  private LocalDate sharedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "shared_how")
  private SharedHow sharedHow;

  @Column(name = "active_from")
  private LocalDate activeFrom;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closed_why")
  private String closedWhy;

  protected PlanCourse() {}

  PlanCourse(LocalDate reviewOn) {
    this.status = PlanStatus.DRAFT;
    this.reviewOn = Objects.requireNonNull(reviewOn, "A plan is always reviewed");
  }

  void require(PlanStep step) {
    step.require(status);
  }

  /** Notes that the parents have the plan. */
  void share(SharedHow how, LocalDate day, LocalDate today) {
    require(PlanStep.SHARE);
    if (how == null || day == null || day.isAfter(today)) {
      throw new SharingNotPossible(
          "Please say how the parents got the plan, and on which day: today or a day before.");
    }
    sharedHow = how;
    sharedOn = day;
    if (status == PlanStatus.DRAFT) {
      status = PlanStatus.SHARED;
    }
  }

  /** Who answers has seen the plan. */
  void answered(PlanAnswer answer) {
    if (status == PlanStatus.DRAFT) {
      sharedOn = answer.day();
      sharedHow =
          switch (answer.how()) {
            case IN_PERSON -> SharedHow.IN_PERSON;
            case PHONE -> SharedHow.PHONE;
            case REPLY_SLIP -> SharedHow.LETTER;
          };
      status = PlanStatus.SHARED;
    }
  }

  /** A plan that has begun stays begun, whoever agrees or no longer does. */
  void agreed(boolean byAnybody) {
    if (byAnybody && (status == PlanStatus.DRAFT || status == PlanStatus.SHARED)) {
      status = PlanStatus.AGREED;
    } else if (!byAnybody && status == PlanStatus.AGREED) {
      status = sharedOn == null ? PlanStatus.DRAFT : PlanStatus.SHARED;
    }
  }

  /** Both sides begin. Nobody has to have answered. */
  void start(LocalDate day) {
    require(PlanStep.START);
    status = PlanStatus.ACTIVE;
    activeFrom = day;
  }

  void reviewed() {
    status = PlanStatus.REVIEWED;
  }

  /** After a review the plan goes on as it is, until another day. */
  void goOn(LocalDate nextReview, LocalDate today) {
    require(PlanStep.GO_ON);
    if (nextReview == null || !nextReview.isAfter(today)) {
      throw new ReviewIncomplete(
          "Please give the day on which you look at the plan again, after today.");
    }
    status = PlanStatus.ACTIVE;
    reviewOn = nextReview;
  }

  void close(LocalDate day, String why) {
    status = PlanStatus.CLOSED;
    closedOn = day;
    closedWhy = why == null || why.isBlank() ? null : why.strip();
  }

  PlanStatus status() {
    return status;
  }

  LocalDate reviewOn() {
    return reviewOn;
  }

  LocalDate sharedOn() {
    return sharedOn;
  }

  SharedHow sharedHow() {
    return sharedHow;
  }

  LocalDate activeFrom() {
    return activeFrom;
  }

  LocalDate closedOn() {
    return closedOn;
  }

  String closedWhy() {
    return closedWhy;
  }
}
