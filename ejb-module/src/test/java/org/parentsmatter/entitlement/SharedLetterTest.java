package org.parentsmatter.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of all that could be known of two parents, one combination of facts gives one letter. */
class SharedLetterTest {
  @Test
  void one_combination_gives_one_letter_and_every_other_has_a_reason() {
    int shared = 0;
    for (int bits = 0; bits < 128; bits++) {
      SharingFacts facts =
          new SharingFacts(
              has(bits, 0),
              has(bits, 1),
              has(bits, 2),
              has(bits, 3),
              has(bits, 4),
              has(bits, 5),
              has(bits, 6));
      Decision decision = SharedLetter.decide(facts);
      assertThat(decision.reason()).isNotBlank();
      if (decision.entitled()) {
        shared++;
        assertThat(facts).isEqualTo(new SharingFacts(true, true, false, false, true, true, true));
      }
      if (facts.bothChose() && (facts.restricted() || facts.oneProtected())) {
        assertThat(decision.reason()).isEqualTo("ask the safeguarding lead");
      }
    }
    assertThat(shared).isEqualTo(1);
  }

  private static boolean has(int bits, int place) {
    return (bits >> place & 1) == 1;
  }
}
