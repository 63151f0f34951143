package org.parentsmatter.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.plan.Findings;
import org.parentsmatter.plan.MovingPlansOn;
import org.parentsmatter.plan.Outcome;
import org.parentsmatter.plan.ParentPart;
import org.parentsmatter.plan.PlanChangedMeanwhile;
import org.parentsmatter.plan.PlanStep;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.ReviewView;
import org.parentsmatter.plan.SeeingPlans;
import org.parentsmatter.plan.WhatNext;
import org.parentsmatter.security.Right;

/** The review of a plan; afterwards the same page puts a wrong entry right. */
@Named
@ViewScoped
@PageRule(path = "/plan/review.xhtml", needs = Right.WRITE_PLANS)
public class ReviewPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingPlans seeing;
  @Inject private transient MovingPlansOn moving;

  private long id;
  private PlanView plan;
  private ArrayList<FoundRow> rows = new ArrayList<>();
  private ParentPart parentPart;
  private WhatNext whatNext;
  private LocalDate nextReviewOn;
  private String words;
  private String why;

  public void open() {
    if (id == 0) {
      return;
    }
    read();
    nextReviewOn = moving.nextReview(id);
    ReviewView before = plan.life().review();
    if (before != null && isCorrection()) {
      parentPart = before.parentPart();
      whatNext = before.whatNext();
      nextReviewOn = before.nextReviewOn() == null ? nextReviewOn : before.nextReviewOn();
      words = before.words();
    }
  }

  /** What was typed into commitments that are still there stays. */
  private void read() {
    Map<Long, FoundRow> typed = new HashMap<>();
    rows.forEach(row -> typed.put(row.getCommitment().id(), row));
    rows = new ArrayList<>();
    plan = seeing.byId(id);
    plan.school().forEach(c -> rows.add(new FoundRow(c, "The school", typed.get(c.id()))));
    plan.parents()
        .forEach(
            side ->
                side.commitments()
                    .forEach(c -> rows.add(new FoundRow(c, side.name(), typed.get(c.id())))));
  }

  public String save() {
    Findings findings =
        new Findings(
            rows.stream().map(FoundRow::found).toList(), parentPart, whatNext, nextReviewOn, words);
    try {
      if (isCorrection()) {
        moving.correctReview(id, plan.version(), findings, why);
      } else {
        moving.review(id, plan.version(), findings);
      }
    } catch (PlanChangedMeanwhile e) {
      read();
      throw e;
    }
    return Parting.words(
        isCorrection() ? "The review is corrected." : "The review is kept.", ShowPlan.address(id));
  }

  /** Whether the plan is reviewed already, and only a wrong entry can be put right. */
  public boolean isCorrection() {
    return plan != null && plan.can(PlanStep.CORRECT_REVIEW) && plan.life().review() != null;
  }

  /** False, too, where the address names no plan. */
  public boolean isPossible() {
    return plan != null && plan.can(PlanStep.REVIEW) || isCorrection();
  }

  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  public ParentPart[] getParts() {
    return ParentPart.values();
  }

  public WhatNext[] getWaysOn() {
    return WhatNext.values();
  }

  public PlanView getPlan() {
    return plan;
  }

  public List<FoundRow> getRows() {
    return rows;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public ParentPart getParentPart() {
    return parentPart;
  }

  public void setParentPart(ParentPart parentPart) {
    this.parentPart = parentPart;
  }

  public WhatNext getWhatNext() {
    return whatNext;
  }

  public void setWhatNext(WhatNext whatNext) {
    this.whatNext = whatNext;
  }

  public LocalDate getNextReviewOn() {
    return nextReviewOn;
  }

  public void setNextReviewOn(LocalDate nextReviewOn) {
    this.nextReviewOn = nextReviewOn;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
