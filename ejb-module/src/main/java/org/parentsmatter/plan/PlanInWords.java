package org.parentsmatter.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.plan.PlanContent.Promised;
import org.parentsmatter.plan.PlanContent.Reviewed;
import org.parentsmatter.plan.PlanContent.Said;
import org.parentsmatter.plan.PlanHistory.Difference;
import org.parentsmatter.plan.PlanHistory.Line;
import org.parentsmatter.plan.PlanPeople.Named;

/**
 * A plan's content in plain words, line by line. Everybody is called as the school knows him or her
 * now; who may not be named any more is not.
 */
final class PlanInWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private final Named named;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  private PlanInWords(PlanContent plan, Named named) {
    this.named = named;
    add("status", "Station", plan.status().label());
    add("shared", "Shared with the parents", shared(plan));
    add("active", "Under way since", day(plan.activeFrom()));
    add("review-by", "Review by", day(plan.reviewOn()));
    plan.praises().forEach(p -> add("praise " + p.pupilId(), good(p.pupilId()), p.text()));
    plan.commitments().forEach(this::commitment);
    plan.answers()
        .forEach(a -> add("answer " + a.parentId(), who(a.parentId()) + " says", said(a)));
    add("review", "Review", plan.review() == null ? null : review(plan.review()));
    add("closed", "Closed", closed(plan));
  }

  static List<Line> of(PlanContent plan, Named named) {
    return List.copyOf(new PlanInWords(plan, named).lines.values());
  }

  /** What reads differently, in the order of the plan. */
  static List<Difference> between(PlanContent before, PlanContent now, Named named) {
    Map<String, Line> old = new PlanInWords(before, named).lines;
    Map<String, Line> recent = new PlanInWords(now, named).lines;
    Set<String> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(recent.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String key : keys) {
      Line was = old.get(key);
      Line is = recent.get(key);
      String wasWords = was == null ? "" : was.words();
      String isWords = is == null ? "" : is.words();
      if (!wasWords.equals(isWords)) {
        differences.add(new Difference(is == null ? was.about() : is.about(), wasWords, isWords));
      }
    }
    return differences;
  }

  private void add(String key, String about, String words) {
    if (words != null) {
      lines.put(key, new Line(about, words));
    }
  }

  private void commitment(Promised c) {
    Promise promise = c.promise();
    String about =
        (c.parentId() == null ? "The school will" : who(c.parentId()) + " will")
            + ", for "
            + pupil(promise.pupilId());
    StringBuilder words = new StringBuilder(promise.text());
    if (c.parentId() == null) {
      words.append(" Who: ").append(promise.owner()).append('.');
    }
    if (promise.dueOn() != null) {
      words.append(" By ").append(day(promise.dueOn())).append('.');
    }
    add("commitment " + c.id(), about, words.toString());
    if (c.outcome() != null) {
      String note = c.note() == null ? "" : ": " + c.note();
      add("outcome " + c.id(), "What became of that", c.outcome().label() + note);
    }
  }

  private static String said(Said a) {
    return a.answer().label()
        + (a.how() == null ? "" : ", " + a.how().label().toLowerCase(Locale.UK))
        + ", on "
        + day(a.day())
        + (a.words() == null ? "" : ": “" + a.words() + "”");
  }

  private static String review(Reviewed r) {
    return "On "
        + day(r.on())
        + ". How the parents took part: "
        + r.parentPart().label().toLowerCase(Locale.UK)
        + ". What next: "
        + r.whatNext().label().toLowerCase(Locale.UK)
        + (r.nextOn() == null ? "" : ", " + day(r.nextOn()))
        + (r.words() == null ? "." : ". " + r.words());
  }

  private static String shared(PlanContent plan) {
    return plan.sharedOn() == null
        ? null
        : plan.sharedHow().label() + ", on " + day(plan.sharedOn());
  }

  private static String closed(PlanContent plan) {
    return plan.closedOn() == null
        ? null
        : "On " + day(plan.closedOn()) + (plan.closedWhy() == null ? "" : ": " + plan.closedWhy());
  }

  private String good(long pupilId) {
    return "Something good about " + pupil(pupilId);
  }

  private String pupil(long id) {
    return named.pupils().getOrDefault(id, SeeingPlans.GONE.toLowerCase(Locale.UK));
  }

  private String who(long parentId) {
    return named.parents().getOrDefault(parentId, SeeingPlans.GONE);
  }

  private static String day(LocalDate day) {
    return day == null ? null : DAY.format(day);
  }
}
