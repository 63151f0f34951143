package org.parentsmatter.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A family's plan as one parent may read it: only pupils about whom this parent is entitled to
 * hear, and of the parents' commitments only his or her own. Nothing in it tells that others exist.
 *
 * @param agreed whether this parent has agreed; if not, the letter says "we propose"
 * @param positives something good, one for each of these pupils
 * @param school what the school will do, in the order of the plan
 * @param parent what this parent will do, in the order of the plan
 */
public record PlanPart(
    long planId,
    boolean agreed,
    LocalDate reviewOn,
    List<Praise> positives,
    List<Line> school,
    List<Line> parent) {
  public PlanPart {
    positives = List.copyOf(positives);
    school = List.copyOf(school);
    parent = List.copyOf(parent);
  }

  /** Something good about one pupil. */
  public record Praise(long pupilId, String text) {}

  /**
   * One commitment.
   *
   * @param dueOn may be null
   */
  public record Line(long pupilId, String owner, String text, String why, LocalDate dueOn) {}
}
