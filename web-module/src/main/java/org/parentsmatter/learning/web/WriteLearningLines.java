package org.parentsmatter.learning.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.learning.LineChangedMeanwhile;
import org.parentsmatter.learning.LineView;
import org.parentsmatter.learning.WritingLearningLines;
import org.parentsmatter.school.HalfTerm;
import org.parentsmatter.school.HalfTermName;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** All of a teacher's classes for one half-term, to be written and saved at once. */
@Named
@ViewScoped
@PageRule(
    path = "/learning/write.xhtml",
    needs = Right.WRITE_LEARNING_LINES,
    menu = "Learning lines",
    order = 30)
public class WriteLearningLines implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient WritingLearningLines writing;
  @Inject private transient CurrentUser currentUser;

  private String half;
  private String of;
  private List<HalfTerm> halves;
  private HalfTerm shown;
  private List<LineRow> rows = List.of();

  public void open() {
    halves = writing.halfTerms();
    HalfTermName wanted = HalfTermCode.read(half);
    shown =
        halves.stream()
            .filter(each -> each.name().equals(wanted))
            .findFirst()
            .orElse(halves.isEmpty() ? null : halves.get(0));
    if (shown != null) {
      show(shown.name());
    }
  }

  private void show(HalfTermName halfTerm) {
    List<LineView> views =
        of == null || of.isBlank() ? writing.mine(halfTerm) : writing.of(halfTerm, of);
    Map<String, LineRow> typed =
        rows.stream()
            .collect(Collectors.toMap(row -> row.getSaved().of().key(), Function.identity()));
    rows = new ArrayList<>(views.stream().map(LineRow::new).toList());
    rows.stream()
        .filter(row -> typed.containsKey(row.getSaved().of().key()))
        .forEach(row -> row.carryOn(typed.get(row.getSaved().of().key())));
  }

  public void save() {
    int changed;
    try {
      changed = writing.save(shown.name(), rows.stream().map(LineRow::edit).toList());
    } catch (LineChangedMeanwhile e) {
      show(shown.name());
      throw e;
    }
    rows = List.of();
    show(shown.name());
    say(
        changed == 0
            ? "Nothing had changed."
            : changed == 1 ? "1 line saved." : changed + " lines saved.");
  }

  /** Fills what is empty; nothing is saved before somebody has looked at it. */
  public void copyForward() {
    long copied = rows.stream().filter(LineRow::copyForward).count();
    say(
        copied == 0
            ? "There was nothing to copy: each class has a line already, or had none in "
                + getBefore()
                + "."
            : "Copied from " + getBefore() + ". Change what is new, then save.");
  }

  public void use(LineRow row) {
    row.useSuggestion();
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words, ""));
  }

  /** "Autumn 1". */
  public String getBefore() {
    return shown.name().before().words();
  }

  public boolean isNothingBefore() {
    return rows.stream().allMatch(row -> row.getSaved().before().isEmpty());
  }

  /** Whether whoever reads this may enter the term dates. */
  public boolean isMayGiveTerms() {
    return currentUser.has(Right.CHANGE_SCHOOL);
  }

  public boolean isLeader() {
    return currentUser.has(Right.LEAD_LEARNING_LINES);
  }

  public String code(HalfTerm each) {
    return HalfTermCode.of(each.name());
  }

  public List<HalfTerm> getHalves() {
    return halves;
  }

  /** Null without term dates. */
  public HalfTerm getShown() {
    return shown;
  }

  public List<LineRow> getRows() {
    return rows;
  }

  public String getHalf() {
    return half;
  }

  public void setHalf(String half) {
    this.half = half;
  }

  /** The class that a leader writes for; else null. */
  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }
}
