package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargePrintTest {

  private static final LetterPress PRESS = new LetterPress();

  private static SetLetter large(LetterTemplate template, LetterData data) throws CannotSet {
    return PRESS.set(template, data, Sample.ARTWORK, Manner.PLAIN.inLargePrint());
  }

  @ParameterizedTest
  @EnumSource
  void allTextIsAtLeastSixteenPointsHigh(Tongue tongue) throws Exception {
    SetLetter letter = large(Abroad.template(tongue), Abroad.letter(tongue));
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      for (int page = 1; page <= printed.pages(); page++) {
        for (TextPosition text : printed.letters(page)) {
          boolean inLetterheadOrWindow = page == 1 && text.getYDirAdj() < Paper.mm(101);
          if (!inLetterheadOrWindow) {
            assertThat(text.getFontSizeInPt()).isGreaterThanOrEqualTo(16);
          }
        }
      }
    }
  }

  @Test
  void nothingLeavesThePageAndNothingIsLost() throws Exception {
    Sample busy =
        Sample.letter()
            .promising(
                Sample.commitments(20, "We will ring you on Friday with some news"),
                Sample.commitments(20, "Please read with your child at home"));
    SetLetter letter = large(LetterTemplate.shipped("plan-letter"), busy.data());
    try (Printed printed = Printed.of(letter)) {
      assertThat(printed.pages()).isEqualTo(letter.pages()).isGreaterThan(4);
      assertThat(printed.flowing()).contains("home (1)", "home (20)", "Friday with some news (20)");
      for (int page = 1; page <= printed.pages(); page++) {
        assertThat(printed.page(page)).contains("Page " + page + " of " + printed.pages());
        List<TextPosition> seen =
            printed.letters(page).stream().filter(text -> !text.getUnicode().isBlank()).toList();
        assertThat(seen)
            .allMatch(text -> text.getXDirAdj() + text.getWidthDirAdj() < Paper.RIGHT + 0.2)
            .allMatch(text -> text.getYDirAdj() < Paper.mm(293));
      }
    }
  }

  @Test
  void ordinaryPrintIsSmallerAndShorter() throws Exception {
    LetterTemplate template = LetterTemplate.shipped("plan-letter");
    LetterData data = Sample.letter().data();
    assertThat(large(template, data).pages())
        .isGreaterThan(PRESS.set(template, data, Sample.ARTWORK).pages());
  }
}
