package org.parentsmatter.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.timeline.PupilProgress.Figure;
import org.parentsmatter.timeline.PupilProgress.Subject;

class AttendanceChartTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void a_single_figure_is_a_dot_in_the_middle() {
    AttendanceChart chart = AttendanceChart.of(List.of(new Figure(DAY, new BigDecimal("100"))));
    assertThat(chart.dots()).containsExactly(new AttendanceChart.Dot(150.0, 8.0, DAY, "100"));
  }

  @Test
  void figures_lie_by_their_days_and_the_higher_the_better() {
    AttendanceChart chart =
        AttendanceChart.of(
            List.of(
                new Figure(DAY, new BigDecimal("91.25")),
                new Figure(DAY.plusDays(10), new BigDecimal("95.00")),
                new Figure(DAY.plusDays(40), new BigDecimal("97.00"))));
    assertThat(chart.dots()).extracting(AttendanceChart.Dot::x).containsExactly(8.0, 79.0, 292.0);
    assertThat(chart.dots())
        .extracting(AttendanceChart.Dot::percent)
        .containsExactly("91.3", "95", "97");
    assertThat(chart.dots().get(1).y()).isEqualTo(chart.target());
    assertThat(chart.dots().get(0).y()).isGreaterThan(chart.dots().get(2).y());
    assertThat(chart.lowest()).isEqualTo(80);
  }

  @Test
  void a_very_low_figure_still_lies_within_the_drawing() {
    AttendanceChart chart = AttendanceChart.of(List.of(new Figure(DAY, new BigDecimal("3.4"))));
    assertThat(chart.lowest()).isZero();
    assertThat(chart.dots().get(0).y()).isBetween(0.0, (double) AttendanceChart.HEIGHT);
  }

  @Test
  void a_subject_is_five_steps_with_the_latest_filled_and_words_beside() {
    SubjectScale scale = SubjectScale.of(new Subject("English", DAY, 3, 2));
    assertThat(scale.steps())
        .extracting(SubjectScale.Step::kind)
        .containsExactly("none", "before", "now", "none", "none");
    assertThat(scale.words()).isEqualTo("at expectation, before below expectation");
    assertThat(SubjectScale.of(new Subject("English", DAY, 5, 5)).words())
        .isEqualTo("well above expectation");
  }
}
