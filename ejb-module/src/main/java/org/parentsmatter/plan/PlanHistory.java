package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The versions of a plan, the newest first.
 *
 * @param chosen the one that is looked at; null for a plan that was never changed
 */
public record PlanHistory(
    long planId, long familyId, String familyName, List<Row> versions, Version chosen)
    implements Serializable {
  /**
   * A change.
   *
   * @param changedAt UTC
   */
  public record Row(int number, LocalDateTime changedAt, String changedBy, String changeMade)
      implements Serializable {}

  /**
   * How the plan read after a change.
   *
   * @param before number of the version before; 0 for the first
   */
  public record Version(Row row, int before, List<Line> lines, List<Difference> differences)
      implements Serializable {}

  /** One thing that a plan says, for instance "The school will, for Maya": "Call every Friday". */
  public record Line(String about, String words) implements Serializable {}

  /**
   * What reads differently than before.
   *
   * @param before empty for what is new
   * @param now empty for what was taken out
   */
  public record Difference(String about, String before, String now) implements Serializable {}
}
