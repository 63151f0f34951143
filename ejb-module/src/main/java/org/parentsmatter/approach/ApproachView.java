package org.parentsmatter.approach;

import java.io.Serializable;
import java.util.List;

/**
 * What the page shows.
 *
 * @param periods the earliest first
 * @param shown the place among them of the one looked at
 * @param trend for each measure what it was in each period
 * @param groups the findings of the period looked at, for each group of families
 */
public record ApproachView(List<Period> periods, int shown, List<Trend> trend, List<Group> groups)
    implements Serializable {
  public ApproachView {
    periods = List.copyOf(periods);
    trend = List.copyOf(trend);
    groups = List.copyOf(groups);
  }

  /** The period looked at. */
  public Period period() {
    return periods.get(shown);
  }

  /**
   * One measure through all periods.
   *
   * @param findings one for each period, in their order
   */
  public record Trend(Measure measure, List<Finding> findings) implements Serializable {
    public Trend {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The families of a year group or a band.
   *
   * @param findings in the order of {@link Measure}, without those that tell about the school alone
   */
  public record Group(String name, long families, List<Finding> findings) implements Serializable {
    public Group {
      findings = List.copyOf(findings);
    }

    /** What a measure came to here. */
    public Finding finding(Measure measure) {
      return findings.stream()
          .filter(finding -> finding.measure() == measure)
          .findFirst()
          .orElseThrow();
    }
  }
}
