package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what can be done at each station, written by hand. */
class PlanStepTest {
  @ParameterizedTest
  @CsvSource({
    "DRAFT,    CHANGE SHARE ANSWER CLOSE",
    "SHARED,   CHANGE SHARE ANSWER START CLOSE",
    "AGREED,   CHANGE SHARE ANSWER START CLOSE",
    "ACTIVE,   CHANGE ANSWER REVIEW CLOSE",
    "REVIEWED, CORRECT_REVIEW GO_ON RENEW CLOSE",
    "CLOSED,   CORRECT_REVIEW",
  })
  void each_station_allows_these_steps_and_no_others(PlanStatus station, String steps) {
    Set<PlanStep> allowed =
        Arrays.stream(steps.split(" ")).map(PlanStep::valueOf).collect(Collectors.toSet());
    assertThat(EnumSet.allOf(PlanStep.class))
        .filteredOn(s -> s.isPossibleFrom(station))
        .hasSameElementsAs(allowed);
  }

  @Test
  void what_is_refused_says_where_the_plan_is() {
    assertThatThrownBy(() -> PlanStep.REVIEW.require(PlanStatus.DRAFT))
        .isInstanceOf(StepNotPossible.class)
        .hasMessageContaining("draft")
        .hasMessageContaining("be reviewed");
    assertThatThrownBy(() -> PlanStep.CHANGE.require(PlanStatus.CLOSED))
        .isInstanceOf(PlanClosed.class);
  }
}
