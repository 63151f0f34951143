package org.parentsmatter.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void blanks_are_nothing_and_lines_become_one() {
    assertThat(new Wording(" \n", "")).isEqualTo(Wording.NONE);
    assertThat(new Wording(" How\n plants  feed. ", "Why?").words()).isEqualTo("How plants feed.");
  }

  @Test
  void advice_is_given_and_nothing_refused() {
    assertThat(new Wording("How plants feed.", "What does a leaf need?").advice()).isEmpty();
    assertThat(new Wording("How plants feed.", "Ask about leaves").advice())
        .containsExactly("A question for home ends with a question mark.");
    assertThat(
            new Wording(
                    "Evaluating interdisciplinary methodologies of photosynthetic investigation",
                    "Why?")
                .advice())
        .singleElement()
        .asString()
        .contains("wanted 9 to 11");
    assertThat(Wording.NONE.advice()).isEmpty();
  }
}
