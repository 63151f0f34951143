package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyReferenceTest {

  private static final String PRINTED = ReplyReference.of("PM-26-004711").printed();

  @Test
  void whatIsPrintedCanBeReadBack() {
    assertThat(ReplyReference.read(PRINTED)).contains(ReplyReference.of("PM-26-004711"));
    assertThat(ReplyReference.read(" " + PRINTED.toLowerCase(java.util.Locale.ROOT) + " "))
        .isPresent();
  }

  @Test
  void anyMisreadCharacterIsNoticed() {
    for (int i = 0; i < PRINTED.length(); i++) {
      if (Character.isLetterOrDigit(PRINTED.charAt(i))) {
        for (char other : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
          String misread = PRINTED.substring(0, i) + other + PRINTED.substring(i + 1);
          assertThat(ReplyReference.read(misread).isPresent()).isEqualTo(misread.equals(PRINTED));
        }
      }
    }
  }

  @Test
  void swappedDigitsAreNoticed() {
    assertThat(ReplyReference.read(PRINTED.replace("4711", "7411"))).isEmpty();
    assertThat(ReplyReference.read(PRINTED.replace("4711", "4171"))).isEmpty();
  }

  @Test
  void somethingElseIsNotAReference() {
    assertThat(ReplyReference.read("")).isEmpty();
    assertThat(ReplyReference.read("-")).isEmpty();
    assertThat(ReplyReference.read("PM-26-004711")).isEmpty();
  }
}
