package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.EnvelopeProfile.Area;

class EnvelopeProfileTest {

  private static final Area SURE = EnvelopeProfile.DL.address();
  private static final Area POSSIBLE = EnvelopeProfile.DL.clear();
  private static final double DOTS_PER_MM = 150 / 25.4;

  private final LetterPress press = new LetterPress();

  static Stream<List<String>> addresses() {
    return Stream.of(
        List.of("Ms Anna Kowalska", "14 Mill Hill", "Bradford", "BD1 4XX"),
        List.of("Mr O. Ng", "BD1 4XX"),
        List.of(
            "Ńina Ångström-Żółć",
            "Flat 4, The Old Laundry",
            "Station Approach",
            "Lower Thorpe",
            "Bradford",
            "West Yorkshire",
            "BD10 9QX"),
        List.of(
            "Mrs Wilhelmina Featherstonehaugh-Cholmondeley and Mr Bartholomew Marjoribanks",
            "Apartment 117, Northgate Riverside Development, Tower Seven",
            "Bradford",
            "BD1 4XX"));
  }

  private SetLetter set(List<String> address) throws CannotSet {
    return press.set(
        LetterTemplate.shipped("plan-letter"), Sample.letter().to(address).data(), Sample.ARTWORK);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void theAddressAndNothingElseStandsWhereTheWindowShows(List<String> address) throws Exception {
    checkWindow(set(address), address);
  }

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "URDU", "PERSIAN", "CHINESE"})
  void theWindowIsWhereItIsInEveryLanguage(Tongue tongue) throws Exception {
    LetterData data = Abroad.letter(tongue);
    for (Manner manner : List.of(Manner.PLAIN, Manner.PLAIN.inLargePrint())) {
      checkWindow(
          press.set(Abroad.template(tongue), data, Sample.ARTWORK, manner), data.addressLines());
    }
  }

  private static void checkWindow(SetLetter set, List<String> address) throws Exception {
    try (Printed printed = Printed.of(set)) {
      StringBuilder shown = new StringBuilder();
      for (TextPosition letter : printed.letters(1)) {
        double left = letter.getXDirAdj() * 25.4 / 72;
        double baseline = letter.getYDirAdj() * 25.4 / 72;
        double size = letter.getFontSizeInPt() * 25.4 / 72;
        double right = left + letter.getWidthDirAdj() * 25.4 / 72;
        if (right > POSSIBLE.left()
            && left < POSSIBLE.right()
            && baseline + 0.25 * size > POSSIBLE.top()
            && baseline - 0.95 * size < POSSIBLE.bottom()) {
          shown.append(letter.getUnicode());
          assertThat(left).isGreaterThanOrEqualTo(SURE.left() - 0.01);
          assertThat(right).isLessThanOrEqualTo(SURE.right() + 0.01);
          assertThat(baseline - 0.95 * size).isGreaterThanOrEqualTo(SURE.top() - 0.01);
          assertThat(baseline + 0.25 * size).isLessThanOrEqualTo(SURE.bottom() + 0.01);
        }
      }
      assertThat(shown.toString().replace(" ", ""))
          .isEqualTo(String.join("", address).replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"فاطمہ حسین", "আয়েশা রহমান", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "王小明", "கவிதா", "कृष्णा"})
  void namesInOtherScriptsStayInTheWindowToo(String name) throws Exception {
    noInkTouchesTheRimOfTheWindow(
        List.of(name, "Flat 4", "Northgate House", "Mill Hill", "Bradford", "BD1 4XX"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void noInkTouchesTheRimOfTheWindow(List<String> address) throws Exception {
    try (Printed printed = Printed.of(set(address))) {
      BufferedImage page = printed.seen(1, 150);
      int inked = 0;
      for (int x = dots(POSSIBLE.left()); x < dots(POSSIBLE.right()); x++) {
        for (int y = dots(POSSIBLE.top()); y < dots(POSSIBLE.bottom()); y++) {
          if ((page.getRGB(x, y) & 255) < 250) {
            inked++;
            assertThat(x / DOTS_PER_MM).isBetween(SURE.left() - 0.2, SURE.right() + 0.2);
            assertThat(y / DOTS_PER_MM).isBetween(SURE.top() - 0.2, SURE.bottom() + 0.2);
          }
        }
      }
      assertThat(inked).isGreaterThan(100);
    }
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DOTS_PER_MM);
  }

  @Test
  void aLetterByPupilPostCanHaveAnEmptyWindow() throws Exception {
    assertThat(set(List.of()).pages()).isEqualTo(2);
  }

  @Test
  void anAddressThatCannotFitIsRefused() {
    assertThatThrownBy(() -> set(Collections.nCopies(8, "A line of the address")))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("does not fit into the envelope window");
    assertThatThrownBy(
            () -> set(Collections.nCopies(5, "A very long line of an address ".repeat(3))))
        .isInstanceOf(CannotSet.class);
  }
}
