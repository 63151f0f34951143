package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterRunStatusTest {
  @ParameterizedTest(name = "from {0} a run goes on to {1} only")
  @CsvSource({
    "SCHEDULED, WAITING INTERRUPTED FAILED CANCELLED",
    "WAITING, FREEZING STOPPED INTERRUPTED FAILED",
    "FREEZING, RENDERING STOPPED INTERRUPTED FAILED",
    "RENDERING, RECONCILING STOPPED INTERRUPTED FAILED",
    "RECONCILING, RELEASING STOPPED INTERRUPTED FAILED",
    "RELEASING, RELEASED STOPPED INTERRUPTED FAILED",
    "STOPPED, WAITING CANCELLED",
    "INTERRUPTED, WAITING CANCELLED",
    "FAILED, WAITING CANCELLED",
    "RELEASED, ''",
    "CANCELLED, ''"
  })
  void goesItsWay(LetterRunStatus from, String to) {
    Set<LetterRunStatus> allowed =
        Arrays.stream(to.split(" "))
            .filter(word -> !word.isEmpty())
            .map(LetterRunStatus::valueOf)
            .collect(Collectors.toSet());
    assertThat(EnumSet.allOf(LetterRunStatus.class).stream().filter(from::mayBecome))
        .containsExactlyInAnyOrderElementsOf(allowed);
  }
}
