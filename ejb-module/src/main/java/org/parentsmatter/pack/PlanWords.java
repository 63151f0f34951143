package org.parentsmatter.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parentsmatter.pack.PlanFacts.Promised;
import org.parentsmatter.pack.PlanFacts.Said;
import org.parentsmatter.plan.Answer;
import org.parentsmatter.plan.PlanStatus;

/**
 * A family's plan in lines: how it stands, what parents said, what both sides do. What a parent has
 * promised stands there only while that parent may hear about the child.
 */
final class PlanWords {
  static final String NONE = "There is no plan yet.";

  private final PlanFacts plan;
  private final PeopleWords people;
  private final Map<Long, String> children;
  private final LocalDate today;

  /**
   * @param plan null where there is none
   * @param children the pupils on roll, by the names they go by
   */
  PlanWords(PlanFacts plan, PeopleWords people, Map<Long, String> children, LocalDate today) {
    this.plan = plan;
    this.people = people;
    this.children = children;
    this.today = today;
  }

  List<String> lines() {
    if (plan == null) {
      return List.of(NONE);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        plan.status().label()
            + ". Support: "
            + plan.tier().label().toLowerCase(Locale.UK)
            + ", "
            + plan.tier().meaning()
            + (plan.reviewOn().isBefore(today) ? ". The review was due by " : ". Review by ")
            + PaperWords.day(plan.reviewOn(), today)
            + "."
            + (plan.status() == PlanStatus.DRAFT
                ? " No parent has seen it: do not promise anything from it."
                : ""));
    if (plan.status() != PlanStatus.DRAFT) {
      people.entitled().forEach((id, name) -> lines.add(said(name, plan.answers().get(id))));
    }
    plan.promises().stream()
        .filter(promise -> children.containsKey(promise.pupilId()))
        .filter(p -> p.parentId() == null || people.mayHear(p.parentId(), p.pupilId()))
        .forEach(promise -> lines.add(line(promise)));
    return lines;
  }

  private String said(String name, Said said) {
    if (said == null) {
      return name + " has not answered yet.";
    }
    String on = " (" + PaperWords.day(said.on(), today) + ").";
    return said.answer() == Answer.AGREED
        ? name + " agreed" + on
        : name + ": " + said.answer().label().toLowerCase(Locale.UK) + on;
  }

  private String line(Promised promise) {
    String who =
        promise.parentId() == null ? "The school" : people.entitled().get(promise.parentId());
    return who
        + " for "
        + children.get(promise.pupilId())
        + ": "
        + PaperWords.text(promise.text())
        + " – "
        + stands(promise);
  }

  private String stands(Promised promise) {
    if (promise.outcome() != null) {
      return promise.outcome().label().toLowerCase(Locale.UK);
    }
    return promise.dueOn() == null
        ? "not looked at yet"
        : "due " + PaperWords.day(promise.dueOn(), today);
  }
}
