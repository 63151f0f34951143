package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which plans a list shows.
 *
 * @param status null for every plan that is not closed
 * @param tier null for all
 * @param dueBy only plans that are to be reviewed by this day and are not yet; null for all
 * @param tutorGroup of at least one pupil of the family; null for all
 * @param yearGroup of at least one pupil of the family; null for all
 */
public record PlanFilter(
    PlanStatus status, Tier tier, LocalDate dueBy, String tutorGroup, String yearGroup)
    implements Serializable {
  public PlanFilter {
    tutorGroup = tutorGroup == null || tutorGroup.isBlank() ? null : tutorGroup.strip();
    yearGroup = yearGroup == null || yearGroup.isBlank() ? null : yearGroup.strip();
  }
}
