package org.parentsmatter.approach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.approach.ApproachView.Trend;
import org.parentsmatter.approach.Finding;
import org.parentsmatter.approach.Measure;
import org.parentsmatter.approach.Period;

class BarChartTest {
  private static final List<Period> TERMS =
      List.of(
          new Period("Spring term", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)),
          new Period("Summer term", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21)));

  @Test
  void a_bar_is_as_long_as_its_part_of_the_longest() {
    BarChart chart = chart(finding(0.2, false), finding(0.8, false));
    assertThat(chart.bars()).extracting(BarChart.Bar::getWidth).containsExactly("25.0%", "100.0%");
  }

  @Test
  void what_is_not_shown_has_no_bar_and_says_why() {
    BarChart chart = chart(finding(null, true), finding(null, false));
    assertThat(chart.hasBars()).isFalse();
    assertThat(chart.bars()).extracting(BarChart.Bar::words).containsExactly("few", "–");
    assertThat(chart.alternative())
        .isEqualTo(
            "Second parents reached. Spring term: too few to show; Summer term: nothing to"
                + " measure.");
  }

  @Test
  void who_does_not_see_the_bars_hears_all_of_them() {
    assertThat(chart(finding(0.2, false), finding(0.0, false)).alternative())
        .isEqualTo("Second parents reached. Spring term: 20%; Summer term: 0%.");
  }

  private static BarChart chart(Finding... findings) {
    return BarChart.of(new Trend(Measure.SECOND_PARENT, List.of(findings)), TERMS);
  }

  private static Finding finding(Double value, boolean tooFew) {
    return new Finding(Measure.SECOND_PARENT, value, 20, tooFew);
  }
}
