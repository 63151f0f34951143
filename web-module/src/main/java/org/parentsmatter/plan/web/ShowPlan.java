package org.parentsmatter.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.plan.MovingPlansOn;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.PlanStep;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.RecordingAnswers;
import org.parentsmatter.plan.SeeingPlans;
import org.parentsmatter.plan.SharedHow;
import org.parentsmatter.plan.WhatNext;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** One plan: what it says, what parents think of it, and the one step that comes next. */
@Named
@ViewScoped
@PageRule(path = "/plan/show.xhtml", needs = Right.SEE_FAMILIES)
public class ShowPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingPlans seeing;
  @Inject private transient MovingPlansOn moving;
  @Inject private transient RecordingAnswers answers;
  @Inject private transient CurrentUser currentUser;

  private long id;
  private PlanView plan;
  private SharedHow sharedHow = SharedHow.LETTER;
  private LocalDate sharedOn = today();
  private LocalDate goOnUntil;
  private String closedWhy;

  public void open() {
    plan = seeing.byId(id);
    goOnUntil = plan.life().review() == null ? null : plan.life().review().nextReviewOn();
  }

  public String share() {
    moving.share(id, plan.version(), sharedHow, sharedOn);
    return here("The parents have the plan. Record here what each of them says.");
  }

  public String start() {
    moving.start(id, plan.version());
    return here("The plan is under way.");
  }

  public String goOn() {
    moving.goOn(id, plan.version(), goOnUntil);
    return here("The plan goes on.");
  }

  public String renew() {
    long next = moving.renew(id, plan.version());
    return Parting.words(
        "This is the next plan. It takes over what helped and what is still to be done.",
        address(next));
  }

  public String close() {
    moving.close(id, plan.version(), closedWhy);
    return here("The plan is closed and kept as it was.");
  }

  public String takeBack(long parent) {
    answers.takeBack(id, plan.version(), parent);
    return here("Taken back. The parent can be asked again.");
  }

  private String here(String words) {
    return Parting.words(words, address(id));
  }

  static String address(long plan) {
    return "/plan/show.xhtml?id=" + plan;
  }

  /** Whether the person signed in may take this step, and the plan can. */
  public boolean may(PlanStep step) {
    Right right = step == PlanStep.ANSWER ? Right.RECORD_ANSWERS : Right.WRITE_PLANS;
    return plan.can(step) && currentUser.has(right);
  }

  /** What the last review said comes next; null before a review. */
  public WhatNext getWhatNext() {
    return plan.life().review() == null ? null : plan.life().review().whatNext();
  }

  public boolean isReviewDue() {
    return plan.reviewDue(today());
  }

  /** Whether any parent has said anything. */
  public boolean isAnswered() {
    return plan.parents().stream().anyMatch(side -> side.answer() != null);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  public PlanStatus[] getStations() {
    return PlanStatus.values();
  }

  public SharedHow[] getWaysToShare() {
    return SharedHow.values();
  }

  public PlanView getPlan() {
    return plan;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public SharedHow getSharedHow() {
    return sharedHow;
  }

  public void setSharedHow(SharedHow sharedHow) {
    this.sharedHow = sharedHow;
  }

  public LocalDate getSharedOn() {
    return sharedOn;
  }

  public void setSharedOn(LocalDate sharedOn) {
    this.sharedOn = sharedOn;
  }

  public LocalDate getGoOnUntil() {
    return goOnUntil;
  }

  public void setGoOnUntil(LocalDate goOnUntil) {
    this.goOnUntil = goOnUntil;
  }

  public String getClosedWhy() {
    return closedWhy;
  }

  public void setClosedWhy(String closedWhy) {
    this.closedWhy = closedWhy;
  }
}
