package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.Person;
import org.parentsmatter.plan.Promise;
import org.parentsmatter.plan.Side;
import org.parentsmatter.plan.StrategyView;

/** A commitment that somebody is about to add: who, for which child, drawn from which strategy. */
public class NewCommitment implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long parentId;
  private Long pupilId;
  private Long strategyId;
  private String text;
  private String why;

  /** Takes the words of the chosen strategy, unless it has none for this side. */
  void takeWords(PlanView plan, List<StrategyView> strategies) {
    StrategyView chosen =
        strategies.stream()
            .filter(s -> strategyId != null && s.id() == strategyId)
            .findFirst()
            .orElse(null);
    if (chosen != null) {
      text = chosen.entry().does(side(), calledName(plan));
      why =
          why == null
              ? "we would like to work on this with you: "
                  + chosen.entry().need().label().toLowerCase(Locale.UK)
              : why;
    }
  }

  Promise promise(LocalDate dueOn) {
    return new Promise(
        pupilId == null ? 0 : pupilId,
        strategyId,
        parentId == null ? "the school" : "you",
        text,
        why,
        dueOn);
  }

  /** Only what this side can do is offered. */
  boolean offers(StrategyView strategy) {
    return strategy.entry().does(side(), "") != null;
  }

  private Side side() {
    return parentId == null ? Side.SCHOOL : Side.PARENT;
  }

  /** The given name; words to a parent do not repeat the family name. */
  private String calledName(PlanView plan) {
    return plan.pupils().stream()
        .filter(p -> pupilId == null || p.id() == pupilId)
        .map(Person::calledName)
        .findFirst()
        .orElse("your child");
  }

  public Long getParentId() {
    return parentId;
  }

  public void setParentId(Long parentId) {
    this.parentId = parentId;
  }

  public Long getPupilId() {
    return pupilId;
  }

  public void setPupilId(Long pupilId) {
    this.pupilId = pupilId;
  }

  public Long getStrategyId() {
    return strategyId;
  }

  public void setStrategyId(Long strategyId) {
    this.strategyId = strategyId;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
