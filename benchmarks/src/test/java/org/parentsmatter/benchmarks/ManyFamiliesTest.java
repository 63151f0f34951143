package org.parentsmatter.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.LetterData;

class ManyFamiliesTest {
  @Test
  void the_same_letters_come_out_every_time() {
    assertThat(ManyFamilies.letters(50)).isEqualTo(ManyFamilies.letters(50));
  }

  @Test
  void families_have_names_of_their_own() {
    List<LetterData> letters = ManyFamilies.letters(5_000);
    assertThat(letters.stream().map(LetterData::salutation).collect(Collectors.toSet()))
        .hasSizeGreaterThan(4_500);
  }

  @Test
  void the_median_is_the_one_in_the_middle() {
    assertThat(PressBenchmark.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
    assertThat(PressBenchmark.median(List.of(1.0, 2.0, 3.0, 10.0))).isEqualTo(2.5);
  }
}
