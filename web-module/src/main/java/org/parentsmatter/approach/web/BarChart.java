package org.parentsmatter.approach.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parentsmatter.approach.ApproachView.Group;
import org.parentsmatter.approach.ApproachView.Trend;
import org.parentsmatter.approach.Finding;
import org.parentsmatter.approach.Measure;
import org.parentsmatter.approach.Period;

/**
 * Bars side by side below each other, each with its name and its value in words beside it, so that
 * nothing has to be read off an axis. Lengths are in percent of the longest.
 *
 * @param alternative the whole chart in a sentence, for who does not see it
 */
public record BarChart(Measure measure, List<Bar> bars, String alternative) {
  private static final double WHOLE = 100;

  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param length from 0 to 100
   * @param shown false where there is no value to draw
   */
  public record Bar(String name, String words, double length, boolean shown) {
    /** For an attribute of SVG. */
    public String getWidth() {
      return String.format(Locale.ROOT, "%.1f%%", length);
    }
  }

  static BarChart of(Trend trend, List<Period> periods) {
    List<String> names = periods.stream().map(Period::name).toList();
    return of(trend.measure(), names, trend.findings());
  }

  static BarChart of(Measure measure, List<Group> groups) {
    List<String> names = groups.stream().map(Group::name).toList();
    List<Finding> findings = groups.stream().map(group -> group.finding(measure)).toList();
    return of(measure, names, findings);
  }

  private static BarChart of(Measure measure, List<String> names, List<Finding> findings) {
    double longest =
        findings.stream()
            .filter(finding -> finding.value() != null)
            .mapToDouble(Finding::value)
            .max()
            .orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean shown = finding.value() != null;
      double length = shown && longest > 0 ? finding.value() / longest * WHOLE : 0;
      bars.add(new Bar(names.get(i), finding.inShort(), length, shown));
    }
    String alternative =
        IntStream.range(0, findings.size())
            .mapToObj(i -> names.get(i) + ": " + findings.get(i).inWords())
            .collect(Collectors.joining("; ", measure.label() + ". ", "."));
    return new BarChart(measure, bars, alternative);
  }

  /** Whether there is anything to draw. */
  public boolean hasBars() {
    return bars.stream().anyMatch(Bar::shown);
  }
}
