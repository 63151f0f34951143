package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.catalogue.StrategyView;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.Person;
import org.parentsmatter.plan.Promise;

/** A commitment that somebody is about to add: who, for which child, drawn from which strategy. */
public class NewCommitment implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long parentId;
  private Long pupilId;
  private Long strategyId;
  private String text;
  private String why;
  private String takenText;
  private String takenWhy;

  /** Takes the words of the chosen strategy; what somebody typed stays. */
  void takeWords(PlanView plan, List<StrategyView> strategies) {
    Optional<CatalogueEntry> chosen =
        strategies.stream()
            .filter(s -> strategyId != null && s.id() == strategyId)
            .filter(this::offers)
            .map(StrategyView::entry)
            .findFirst();
    String does = chosen.map(entry -> entry.does(side(), calledName(plan))).orElse(null);
    String because = chosen.map(NewCommitment::reason).orElse(null);
    text = unlessTyped(text, takenText, does);
    why = unlessTyped(why, takenWhy, because);
    takenText = does;
    takenWhy = because;
  }

  private static String reason(CatalogueEntry entry) {
    return "we would like to work on this with you: " + entry.need().label().toLowerCase(Locale.UK);
  }

  private static String unlessTyped(String now, String taken, String anew) {
    return now == null || now.isBlank() || now.equals(taken) ? anew : now;
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
