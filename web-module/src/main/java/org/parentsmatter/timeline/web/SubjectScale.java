package org.parentsmatter.timeline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.timeline.PupilProgress.Subject;

/**
 * How a pupil does in a subject, as five steps of which one is filled.
 *
 * @param words "at expectation, before below expectation"
 * @param steps from well below to well above expectation
 */
public record SubjectScale(String subject, LocalDate assessedOn, String words, List<Step> steps) {
  private static final int STEPS = AttainmentStanding.values().length;
  private static final int WIDTH = 24;

  public SubjectScale {
    steps = List.copyOf(steps);
  }

  /**
   * A step of the drawing.
   *
   * @param x how far to the right its middle lies
   * @param kind {@code now}, {@code before} or {@code none}
   */
  public record Step(int x, String kind) {}

  static SubjectScale of(Subject subject) {
    boolean moved = subject.before() != null && subject.before() != subject.latest();
    String words = label(subject.latest());
    return new SubjectScale(
        subject.name(),
        subject.assessedOn(),
        moved ? words + ", before " + label(subject.before()) : words,
        IntStream.rangeClosed(1, STEPS)
            .mapToObj(step -> new Step(step * WIDTH - WIDTH / 2, kind(subject, step)))
            .toList());
  }

  private static String kind(Subject subject, int step) {
    if (step == subject.latest()) {
      return "now";
    }
    return subject.before() != null && step == subject.before() ? "before" : "none";
  }

  private static String label(int standing) {
    return AttainmentStanding.values()[standing - 1].label();
  }
}
