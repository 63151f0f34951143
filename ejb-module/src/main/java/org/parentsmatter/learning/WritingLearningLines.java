package org.parentsmatter.learning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.HalfTerm;
import org.parentsmatter.school.HalfTermName;
import org.parentsmatter.school.HalfTerms;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Right;

/**
 * Writes learning lines: a teacher those of the classes he or she teaches or tutors, a leader those
 * of any class; for the half-term under way and for the next one.
 */
@Stateless
@Needs(Right.WRITE_LEARNING_LINES)
public class WritingLearningLines {
  private static final int LEAST_HISTORY = 2;

  @Inject private SchoolCalendar calendar;
  @Inject private SchoolClasses classes;
  @Inject private LearningLines lines;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog auditLog;

  /** The half-terms to write for: this one, or in the holidays the next, and the one after. */
  public List<HalfTerm> halfTerms() {
    HalfTerms all = calendar.halfTerms();
    return all.at(today())
        .map(now -> Stream.concat(Stream.of(now), all.after(now).stream()).toList())
        .orElse(List.of());
  }

  /**
   * The lines of one's own classes, also of those that have none yet.
   *
   * @throws LearningLineRefused when nothing can be written for this half-term
   */
  public List<LineView> mine(HalfTermName halfTerm) {
    requireOpen(halfTerm);
    return views(halfTerm, classes.of(currentUser.name()));
  }

  /**
   * The line of any class, for a leader.
   *
   * @return nothing where there is no such class
   */
  @Needs(Right.LEAD_LEARNING_LINES)
  public List<LineView> of(HalfTermName halfTerm, String classKey) {
    requireOpen(halfTerm);
    return views(
        halfTerm, classes.all().stream().filter(each -> each.key().equals(classKey)).toList());
  }

  /**
   * Saves what was typed, all or nothing; what did not change is left as it is.
   *
   * @return how many lines changed
   * @throws LearningLineRefused when half of a line is missing or it is too long
   * @throws LineChangedMeanwhile when somebody else saved another line for one of the classes
   * @throws NotAllowed when one of the classes is not for this person to write for
   */
  public int save(HalfTermName halfTerm, List<LineEdit> edits) {
    requireOpen(halfTerm);
    Map<String, ClassOfSchool> allowed = allowed();
    Map<String, LearningLine> saved =
        lines.of(halfTerm, edits.stream().map(LineEdit::classKey).toList()).stream()
            .collect(Collectors.toMap(LearningLine::classKey, Function.identity()));
    List<String> changed = new ArrayList<>();
    for (LineEdit edit : edits) {
      ClassOfSchool of = allowed.get(edit.classKey());
      if (of == null) {
        throw new NotAllowed(Right.LEAD_LEARNING_LINES);
      }
      if (save(of, halfTerm, saved.get(edit.classKey()), edit)) {
        changed.add(of.name());
      }
    }
    flush();
    if (!changed.isEmpty()) {
      auditLog.record(
          AuditAction.LEARNING_LINES_SAVED,
          "half-term",
          halfTerm.year() + "-" + halfTerm.number(),
          halfTerm.words() + ": " + String.join(", ", changed));
    }
    return changed.size();
  }

  private boolean save(ClassOfSchool of, HalfTermName halfTerm, LearningLine saved, LineEdit edit) {
    Wording before = saved == null ? Wording.NONE : saved.wording();
    if (edit.wording().equals(before)) {
      return false;
    }
    if (!Objects.equals(edit.version(), saved == null ? null : saved.version())) {
      throw changedMeanwhile(of.name());
    }
    LearningLine line = saved;
    if (line == null) {
      line = new LearningLine(of, halfTerm);
    }
    LineWording wording = line.word(of, edit.wording(), currentUser.name(), now());
    if (saved == null) {
      lines.add(line);
    }
    lines.add(wording);
    return true;
  }

  private static LineChangedMeanwhile changedMeanwhile(String of) {
    return new LineChangedMeanwhile(
        "Somebody else saved another line for "
            + of
            + " meanwhile. It is shown below yours; what you typed is still here. Save again to"
            + " put yours in its place.");
  }

  /** Two who write the first line of a class at once meet here. */
  private void flush() {
    try {
      lines.flush();
    } catch (PersistenceException e) {
      throw changedMeanwhile("one of the classes");
    }
  }

  private Map<String, ClassOfSchool> allowed() {
    List<ClassOfSchool> some =
        currentUser.has(Right.LEAD_LEARNING_LINES) ? classes.all() : classes.of(currentUser.name());
    return some.stream().collect(Collectors.toMap(ClassOfSchool::key, Function.identity()));
  }

  private void requireOpen(HalfTermName halfTerm) {
    if (halfTerms().stream().noneMatch(half -> half.name().equals(halfTerm))) {
      throw new LearningLineRefused(
          "Lines are written for the half-term under way and for the next one.");
    }
  }

  private List<LineView> views(HalfTermName halfTerm, List<ClassOfSchool> of) {
    List<String> keys = of.stream().map(ClassOfSchool::key).toList();
    Map<String, LearningLine> now = byKey(lines.of(halfTerm, keys));
    Map<String, LearningLine> before = byKey(lines.of(halfTerm.before(), keys));
    Suggestions suggestions =
        new Suggestions(
            halfTerm,
            lines.alike(
                halfTerm.yearBefore(),
                of.stream().map(ClassOfSchool::name).toList(),
                of.stream().map(ClassOfSchool::subject).filter(Objects::nonNull).toList()));
    Map<Long, List<LineWording>> history =
        lines.wordings(now.values().stream().map(LearningLine::id).toList()).stream()
            .collect(Collectors.groupingBy(LineWording::lineId));
    return of.stream()
        .map(
            each ->
                view(
                    each,
                    now.get(each.key()),
                    before.get(each.key()),
                    suggestions.of(each),
                    history))
        .toList();
  }

  private static Map<String, LearningLine> byKey(List<LearningLine> lines) {
    return lines.stream().collect(Collectors.toMap(LearningLine::classKey, Function.identity()));
  }

  private static LineView view(
      ClassOfSchool of,
      LearningLine now,
      LearningLine before,
      LineView.Suggestion suggestion,
      Map<Long, List<LineWording>> history) {
    List<LineWording> wordings =
        now == null ? List.of() : history.getOrDefault(now.id(), List.of());
    return new LineView(
        of,
        now == null ? null : now.version(),
        now == null ? Wording.NONE : now.wording(),
        now == null ? null : new LineView.Written(now.wording(), now.writtenBy(), now.writtenAt()),
        before == null ? Wording.NONE : before.wording(),
        suggestion,
        wordings.size() < LEAST_HISTORY
            ? List.of()
            : wordings.subList(1, wordings.size()).stream().map(LineWording::written).toList());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private static LocalDateTime now() {
    return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
