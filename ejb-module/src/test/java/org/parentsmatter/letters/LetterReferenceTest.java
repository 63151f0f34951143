package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterReferenceTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final Random random = new Random(1);

  @Test
  void looksLikeTheOneOnTheLetter() {
    assertThat(LetterReference.draw(random).value()).matches("PM-[0-9A-Z]{4}-[0-9A-Z]{4}");
  }

  @Test
  void isHardlyEverDrawnTwice() {
    Set<LetterReference> drawn =
        Stream.generate(() -> LetterReference.draw(random))
            .limit(20_000)
            .collect(Collectors.toSet());
    assertThat(drawn).hasSize(20_000);
  }

  @Test
  void noticesEveryMisreadCharacter() {
    String right = LetterReference.draw(random).value();
    for (int at = 3; at < right.length(); at++) {
      for (char wrong : ALPHABET.toCharArray()) {
        if (right.charAt(at) != '-' && right.charAt(at) != wrong) {
          String misread = right.substring(0, at) + wrong + right.substring(at + 1);
          assertThat(LetterReference.read(misread)).as(misread).isEmpty();
        }
      }
    }
  }

  @Test
  void noticesTwoCharactersThatChangedPlaces() {
    for (int i = 0; i < 500; i++) {
      String right = LetterReference.draw(random).value().replace("-", "");
      for (int at = 2; at < right.length() - 1; at++) {
        if (right.charAt(at) != right.charAt(at + 1)) {
          String swapped =
              right.substring(0, at)
                  + right.charAt(at + 1)
                  + right.charAt(at)
                  + right.substring(at + 2);
          assertThat(LetterReference.read(swapped)).as(swapped).isEmpty();
        }
      }
    }
  }

  @Test
  void forgivesHowSomebodyTypesIt() {
    LetterReference reference = LetterReference.SPECIMEN;
    assertThat(LetterReference.read(" pm oooo oooo ")).contains(reference);
    assertThat(LetterReference.read("00000000")).contains(reference);
  }

  @Test
  void isNothingElse() {
    assertThat(LetterReference.read("../../etc/passwd")).isEmpty();
    assertThat(LetterReference.read("")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new LetterReference("PM-0000-0001"));
  }
}
