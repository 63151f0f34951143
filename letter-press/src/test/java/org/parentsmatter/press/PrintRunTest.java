package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parentsmatter.press.LetterData.Child;

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
    try (PrintRun run = press.openPrintRun(target)) {
      assertThat(run.add(LETTER, first, Sample.ARTWORK)).isEqualTo(new PrintRun.Place(1, 2));
      assertThat(run.add(NOTE, second, Sample.ARTWORK)).isEqualTo(new PrintRun.Place(3, 1));
      assertThat(run.add(LETTER, second, Sample.ARTWORK)).isEqualTo(new PrintRun.Place(5, 2));
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
  void nothingIsSeenBeforeTheRunIsFinished() throws Exception {
    Files.writeString(target, "an older run");
    try (PrintRun run = press.openPrintRun(target)) {
      run.add(LETTER, Sample.letter().data(), Sample.ARTWORK);
      assertThat(target).hasContent("an older run");
      run.finish();
    }
    try (Printed printed = Printed.of(target)) {
      assertThat(printed.pages()).isEqualTo(2);
    }
    assertThat(folder).isDirectoryNotContaining(file -> !file.equals(target));
  }

  @Test
  void aRunThatBreaksOffLeavesNoFile() throws Exception {
    try (PrintRun run = press.openPrintRun(target)) {
      run.add(LETTER, Sample.letter().data(), Sample.ARTWORK);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRefusedLetterLeavesTheRunAsItWas() throws Exception {
    LetterData unprintable =
        Sample.letter().about(List.of(new Child("สมชาย", "8K", "Year 8", null))).data();
    try (PrintRun run = press.openPrintRun(target)) {
      run.add(LETTER, Sample.letter().data(), Sample.ARTWORK);
      assertThatThrownBy(() -> run.add(LETTER, unprintable, Sample.ARTWORK))
          .isInstanceOf(CannotSet.class);
      assertThat(run.add(LETTER, Sample.letter().data(), Sample.ARTWORK).firstPage()).isEqualTo(3);
      run.finish();
    }
    try (Printed printed = Printed.of(target)) {
      assertThat(printed.pages()).isEqualTo(4);
    }
  }

  @Test
  void theSameLettersMakeTheSameFile() throws Exception {
    Path again = folder.resolve("again.pdf");
    for (Path file : List.of(target, again)) {
      try (PrintRun run = press.openPrintRun(file)) {
        for (int i = 0; i < 5; i++) {
          run.add(LETTER, Sample.numbered(i).data(), Sample.ARTWORK);
        }
        run.finish();
      }
    }
    assertThat(again).hasSameBinaryContentAs(target);
  }

  @Test
  void aRunWithoutLettersMakesNoFile() throws Exception {
    try (PrintRun run = press.openPrintRun(target)) {
      assertThatThrownBy(run::finish).isInstanceOf(IllegalStateException.class);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFinishedRunTakesNoMoreLetters() throws Exception {
    try (PrintRun run = press.openPrintRun(target)) {
      run.add(LETTER, Sample.letter().data(), Sample.ARTWORK);
      run.finish();
      assertThatThrownBy(() -> run.add(LETTER, Sample.letter().data(), Sample.ARTWORK))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
