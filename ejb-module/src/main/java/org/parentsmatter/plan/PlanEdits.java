package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What somebody typed on the page of a plan, to be saved as a whole. */
public record PlanEdits(List<Praise> positives, List<Wording> commitments) implements Serializable {
  public PlanEdits {
    positives = List.copyOf(positives);
    commitments = List.copyOf(commitments);
  }

  /** Something good about one pupil. */
  public record Praise(long pupilId, String text) implements Serializable {}

  /** How a commitment is to read. */
  public record Wording(long commitmentId, String text, String owner, LocalDate dueOn)
      implements Serializable {}
}
