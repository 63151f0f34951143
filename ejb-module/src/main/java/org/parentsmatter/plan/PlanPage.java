package org.parentsmatter.plan;

import java.time.LocalDate;
import java.util.List;

/** One page of plans, and how many there are on all pages. */
public record PlanPage(List<Row> rows, long total) {
  public PlanPage {
    rows = List.copyOf(rows);
  }

  /**
   * A plan in a list.
   *
   * @param family by name, with its pupils
   * @param answered how many parents have answered
   */
  public record Row(
      long id,
      String family,
      String tutorGroups,
      PlanStatus status,
      Tier tier,
      LocalDate reviewOn,
      int answered) {
    /** Whether the day of the review has come. */
    public boolean due(LocalDate today) {
      return status == PlanStatus.ACTIVE && !reviewOn.isAfter(today);
    }
  }
}
