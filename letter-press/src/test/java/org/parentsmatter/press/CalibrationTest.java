package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parentsmatter.press.Drawn.Stroke;
import org.parentsmatter.press.EnvelopeProfile.Area;

class CalibrationTest {

  private static final LetterPress PRESS = new LetterPress();

  @ParameterizedTest
  @EnumSource
  void itIsOnePageThatKeepsTheRulesOfPdfUaAndPdfA(EnvelopeProfile profile) throws Exception {
    SetLetter page = PRESS.calibration(profile);
    assertThat(page.pages()).isOne();
    assertThat(Rules.broken(page.pdf())).isEmpty();
    assertThat(page.pdf()).isEqualTo(new LetterPress().calibration(profile).pdf());
  }

  @ParameterizedTest
  @EnumSource
  void theAreasAreOutlinedWhereTheyAre(EnvelopeProfile profile) throws Exception {
    try (Printed printed = Printed.of(PRESS.calibration(profile))) {
      List<Stroke> lines = Drawn.lines(printed, 1);
      for (Area area : List.of(profile.address(), profile.clear())) {
        assertThat(has(lines, area.left(), area.top(), area.right(), area.top())).isTrue();
        assertThat(has(lines, area.left(), area.bottom(), area.right(), area.bottom())).isTrue();
        assertThat(has(lines, area.left(), area.top(), area.left(), area.bottom())).isTrue();
        assertThat(has(lines, area.right(), area.top(), area.right(), area.bottom())).isTrue();
      }
      Area address = profile.address();
      for (double x : new double[] {address.left(), address.right()}) {
        for (double y : new double[] {address.top(), address.bottom()}) {
          assertThat(has(lines, x - 3, y, x + 3, y)).isTrue();
          assertThat(has(lines, x, y - 3, x, y + 3)).isTrue();
        }
      }
    }
  }

  private static boolean has(List<Stroke> lines, double x1, double y1, double x2, double y2) {
    return lines.stream()
        .anyMatch(
            line ->
                Math.abs(line.x1() - x1) < 0.01
                    && Math.abs(line.y1() - y1) < 0.01
                    && Math.abs(line.x2() - x2) < 0.01
                    && Math.abs(line.y2() - y2) < 0.01);
  }

  @ParameterizedTest
  @EnumSource
  void aHundredMillimetresAreDrawnInBothDirections(EnvelopeProfile profile) throws Exception {
    try (Printed printed = Printed.of(PRESS.calibration(profile))) {
      List<Stroke> lines = Drawn.lines(printed, 1);
      Stroke across = hundred(lines.stream().filter(Stroke::isAcross).toList());
      Stroke down = hundred(lines.stream().filter(Stroke::isDown).toList());
      for (int at = 0; at <= 100; at++) {
        double x = across.x1() + at;
        double y = down.y1() + at;
        assertThat(lines.stream().anyMatch(tick -> tick.isDown() && starts(tick, x, across.y1())))
            .isTrue();
        assertThat(lines.stream().anyMatch(tick -> tick.isAcross() && starts(tick, down.x1(), y)))
            .isTrue();
      }
      assertThat(printed.text()).contains("100");
    }
  }

  private static boolean starts(Stroke line, double x, double y) {
    return Math.abs(line.x1() - x) < 0.01 && Math.abs(line.y1() - y) < 0.01;
  }

  /** A box may be as long: the scale is the one with ticks. */
  private static Stroke hundred(List<Stroke> lines) {
    return lines.stream()
        .filter(line -> Math.abs(line.length() - 100) < 0.01)
        .filter(line -> line.x1() == 0 || line.x1() > 50)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void theTextDoesNotRunIntoTheDrawing(EnvelopeProfile profile) throws Exception {
    try (Printed printed = Printed.of(PRESS.calibration(profile))) {
      printed.letters(1).stream()
          .filter(letter -> letter.getFontSizeInPt() > 9)
          .forEach(
              letter -> {
                assertThat(letter.getYDirAdj())
                    .isGreaterThan(Paper.mm(Math.max(profile.clear().bottom(), 80)));
                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(Paper.mm(193));
              });
      assertThat(printed.flowing())
          .contains("Print this page on A4 paper in its actual size", "100 millimetres");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anOfficeCanReadIt(EnvelopeProfile profile) {
    TemplateAdvice advice = TemplateAdvice.of(Calibration.template(profile));
    assertThat(advice.remarks()).filteredOn(remark -> remark.line() > 0).isEmpty();
    assertThat(advice.readingAge()).isLessThan(TemplateAdvice.OLDEST);
  }
}
