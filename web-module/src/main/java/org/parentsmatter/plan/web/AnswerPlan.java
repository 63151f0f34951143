package org.parentsmatter.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.plan.Answer;
import org.parentsmatter.plan.PlanAnswer;
import org.parentsmatter.plan.PlanChangedMeanwhile;
import org.parentsmatter.plan.PlanNotFound;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.ParentSide;
import org.parentsmatter.plan.RecordingAnswers;
import org.parentsmatter.plan.SaidHow;
import org.parentsmatter.plan.SeeingPlans;
import org.parentsmatter.security.Right;

/** Records what one parent says about a plan, for instance from the slip of a letter. */
@Named
@ViewScoped
@PageRule(path = "/plan/answer.xhtml", needs = Right.RECORD_ANSWERS)
public class AnswerPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingPlans seeing;
  @Inject private transient RecordingAnswers recording;

  private long id;
  private long parent;
  private String slip;
  private PlanView plan;
  private ParentSide side;
  private Answer answer;
  private SaidHow how;
  private LocalDate day = LocalDate.now(ZoneId.systemDefault());
  private String words;

  public void open() {
    read();
    how = slip == null ? SaidHow.IN_PERSON : SaidHow.REPLY_SLIP;
  }

  private void read() {
    plan = seeing.byId(id);
    side =
        plan.parents().stream()
            .filter(each -> each.parentId() == parent && each.entitled())
            .findFirst()
            .orElseThrow(PlanNotFound::new);
  }

  public String save() {
    try {
      recording.record(id, plan.version(), new PlanAnswer(parent, answer, how, day, words, slip));
    } catch (PlanChangedMeanwhile e) {
      read();
      throw e;
    }
    return Parting.words(
        "Recorded what " + side.name() + " says. Thank you.", ShowPlan.address(id));
  }

  public Answer[] getAnswers() {
    return Answer.values();
  }

  public SaidHow[] getWays() {
    return SaidHow.values();
  }

  public PlanView getPlan() {
    return plan;
  }

  public ParentSide getSide() {
    return side;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public long getParent() {
    return parent;
  }

  public void setParent(long parent) {
    this.parent = parent;
  }

  public String getSlip() {
    return slip;
  }

  /** Whatever is no reference is none. */
  public void setSlip(String slip) {
    this.slip = slip != null && slip.matches("PM-[0-9A-Z]{4}-[0-9A-Z]{4}") ? slip : null;
  }

  public Answer getAnswer() {
    return answer;
  }

  public void setAnswer(Answer answer) {
    this.answer = answer;
  }

  public SaidHow getHow() {
    return how;
  }

  public void setHow(SaidHow how) {
    this.how = how;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
