package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {
  @Test
  void a_plain_line_needs_no_advice() {
    assertThat(ShortText.advice("How plants make their own food from light.")).isEmpty();
    assertThat(ShortText.readingAge("How plants make their own food from light."))
        .isBetween(4., 11.);
    assertThat(ShortText.advice(" ")).isEmpty();
    assertThat(ShortText.advice(null)).isEmpty();
    assertThat(ShortText.readingAge(null)).isZero();
  }

  @Test
  void a_hard_line_is_told_what_is_hard() {
    assertThat(
            ShortText.advice(
                "Investigating the interdependence of photosynthetic organisms in accordance with"
                    + " contemporary ecological terminology"))
        .hasSize(2)
        .anySatisfy(
            words -> assertThat(words).contains("wanted 9 to 11").contains("\"interdependence\""))
        .contains("Not everybody knows \"in accordance with\". Say: as … says.");
  }
}
