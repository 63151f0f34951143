package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintRunTest {

  private static final LetterTemplate LETTER = LetterTemplate.shipped("plan-letter");
  private static final LetterTemplate NOTE = LetterTemplate.shipped("plan-note");

  private final LetterPress press = new LetterPress();
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void chooseTarget() {
    target = folder.resolve("run.pdf");
  }

  @Test
  void theRunHasThePagesOfTheSingleLettersAndABlankBackAfterAnOddOne() throws Exception {
    LetterData first = Sample.numbered(1).data();
    LetterData second = Sample.numbered(2).data();
    try (LetterRun run = new LetterRun(press, target)) {
      assertThat(run.add(LETTER, first)).isEqualTo(new PrintRun.Place(1, 2));
      assertThat(run.add(NOTE, second)).isEqualTo(new PrintRun.Place(3, 1));
      assertThat(run.add(LETTER, second)).isEqualTo(new PrintRun.Place(5, 2));
      run.finish();
    }
    try (Printed run = Printed.of(target);
        Printed one = Printed.of(press.set(LETTER, first, Sample.ARTWORK));
        Printed two = Printed.of(press.set(NOTE, second, Sample.ARTWORK));
        Printed three = Printed.of(press.set(LETTER, second, Sample.ARTWORK))) {
      assertThat(run.pages()).isEqualTo(6);
      assertThat(run.page(1)).isEqualTo(one.page(1)).contains("2 Mill Hill");
      assertThat(run.page(2)).isEqualTo(one.page(2));
      assertThat(run.page(3)).isEqualTo(two.page(1)).contains("3 Mill Hill");
      assertThat(run.page(4)).isBlank();
      assertThat(run.page(5)).isEqualTo(three.page(1));
      assertThat(run.page(6)).isEqualTo(three.page(2));
    }
  }

  @Test
  void lettersMayComeInAnotherOrderThanTheyWereSetIn() throws Exception {
    Numbers numbers = new Numbers();
    List<Integer> order = new ArrayList<>();
    List<SetLetter> letters = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      LetterTemplate template = i % 3 == 0 ? NOTE : LETTER;
      LetterData data = Sample.numbered(i).data();
      letters.add(press.set(template, data, Sample.ARTWORK, Manner.PLAIN, numbers));
      order.add(i);
    }
    Collections.shuffle(order, new Random(4));
    try (LetterRun run = new LetterRun(press, target)) {
      for (int i : order) {
        run.add(letters.get(i));
      }
      run.finish();
    }
    assertThat(Rules.broken(Files.readAllBytes(target))).isEmpty();
    try (Printed run = Printed.of(target)) {
      for (int i = 0; i < order.size(); i++) {
        assertThat(run.page(2 * i + 1)).contains((order.get(i) + 1) + " Mill Hill");
      }
    }
  }

  @Test
  void twoLettersWithTheSameNumbersAreNotPutTogether() throws Exception {
    SetLetter one = press.set(LETTER, Sample.numbered(1).data(), Sample.ARTWORK);
    SetLetter other = press.set(LETTER, Sample.numbered(2).data(), Sample.ARTWORK);
    try (LetterRun run = new LetterRun(press, target)) {
      run.add(one);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> run.add(other))
          .withMessageContaining("same numbers");
      run.finish();
    }
    try (Printed run = Printed.of(target)) {
      assertThat(run.pages()).isEqualTo(2);
    }
  }

  @Test
  void theSameLettersMakeTheSameFile() throws Exception {
    Path again = folder.resolve("again.pdf");
    for (Path file : List.of(target, again)) {
      try (LetterRun run = new LetterRun(press, file)) {
        for (int i = 0; i < 5; i++) {
          run.add(LETTER, Sample.numbered(i).data());
        }
        run.finish();
      }
    }
    assertThat(again).hasSameBinaryContentAs(target);
  }

  @Test
  void aRunWithoutLettersMakesNoFile() throws Exception {
    try (LetterRun run = new LetterRun(press, target)) {
      assertThatIllegalStateException().isThrownBy(run::finish);
    }
  }

  @Test
  void aFinishedRunTakesNoMoreLetters() throws Exception {
    try (LetterRun run = new LetterRun(press, target)) {
      run.add(LETTER, Sample.letter().data());
      run.finish();
      assertThatIllegalStateException().isThrownBy(() -> run.add(LETTER, Sample.letter().data()));
    }
  }
}
