package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.press.EnvelopeProfile.Area;

/**
 * The rules of GOV.UK Notify for letters that it posts as they are, in the millimetres that Notify
 * itself checks: areas of page 1 in which something may stand, margins on all pages. Its own mark,
 * the word NOTIFY, it writes into the left margin.
 */
class NotifyLetterTest {

  private static final LetterPress PRESS = new LetterPress();
  private static final Manner MANNER = Manner.PLAIN.goingBy(EnvelopeProfile.NOTIFY);

  private static final Area SHEET = new Area(0, 0, 210, 297);
  private static final Area TYPE = new Area(15, 5, 195, 292);
  private static final Area[] PAGE_ONE = {
    new Area(15, 5, 125, 30),
    new Area(125, 5, 195, 95),
    new Area(24.6, 39.5, 120, 66.3),
    new Area(15, 95, 195, 292)
  };

  private static SetLetter set(Sample sample, Manner manner) throws CannotSet {
    return PRESS.set(LetterTemplate.shipped("plan-letter"), sample.data(), Sample.ARTWORK, manner);
  }

  private static void check(SetLetter letter) throws Exception {
    try (Printed printed = Printed.of(letter)) {
      for (int page = 1; page <= printed.pages(); page++) {
        Inked inked = Inked.of(printed, page);
        assertThat(inked.inButNot(SHEET, TYPE)).isZero();
        if (page == 1) {
          assertThat(inked.inButNot(SHEET, PAGE_ONE)).isZero();
        }
      }
    }
  }

  static Stream<Manner> manners() {
    return Stream.of(
        MANNER,
        MANNER.inLargePrint(),
        MANNER.offering(Tongue.ARABIC),
        MANNER.withBehind(LetterTemplate.shipped("plan-letter"), Sample.letter().data()));
  }

  @ParameterizedTest
  @MethodSource("manners")
  void nothingStandsWhereNotifyForbidsIt(Manner manner) throws Exception {
    check(set(Sample.letter(), manner));
  }

  @Test
  void norInALongLetter() throws Exception {
    Sample busy =
        Sample.letter()
            .promising(
                Sample.commitments(9, "We will ring you on Friday with some news. ".repeat(4)),
                Sample.commitments(3, "Please read with your child at home"));
    check(set(busy, MANNER));
  }

  @ParameterizedTest
  @EnumSource
  void norInAnyLanguage(Tongue tongue) throws Exception {
    check(PRESS.set(Abroad.template(tongue), Abroad.letter(tongue), Sample.ARTWORK, MANNER));
  }

  @Test
  void suchALetterKeepsTheRulesOfPdfUaAndPdfA() throws Exception {
    assertThat(Rules.broken(set(Sample.letter(), MANNER).pdf())).isEmpty();
  }

  @Test
  void moreThanTenPagesAreRefused() throws Exception {
    assertThat(set(many(60), MANNER).pages()).isBetween(5, 10);
    assertThatThrownBy(() -> set(many(150), MANNER))
        .isInstanceOf(CannotSet.class)
        .hasMessageMatching(
            "GOV.UK Notify posts letters of at most 10 pages, and this one has \\d+");
    assertThatCode(() -> set(many(150), Manner.PLAIN)).doesNotThrowAnyException();
  }

  private static Sample many(int commitments) {
    return Sample.letter()
        .promising(
            Sample.commitments(commitments, "We will ring you on Friday. ".repeat(6)), List.of());
  }

  /** Noise cannot be compressed. */
  @Test
  void moreThanTwoMegabytesAreRefused() {
    BufferedImage noise = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < 700; x++) {
      for (int y = 0; y < 700; y++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    byte[] picture = Sample.png(noise);
    SchoolArtwork heavy = SchoolArtwork.of(picture, picture);
    LetterTemplate template = LetterTemplate.shipped("plan-letter");
    LetterData data = Sample.letter().data();
    assertThatThrownBy(() -> PRESS.set(template, data, heavy, MANNER))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("at most 2 MB");
    assertThatCode(() -> PRESS.set(template, data, heavy)).doesNotThrowAnyException();
  }

  @Test
  void anAddressThatNotifyWouldRefuseIsRefusedAtOnce() {
    for (List<String> address :
        List.of(
            List.<String>of(),
            List.of("Mr O. Ng", "BD1 4XX"),
            List.of("Mr O. Ng", "Mill Hill", "Bradford", "BD1 4XX 7"))) {
      assertThatThrownBy(() -> set(Sample.letter().to(address), MANNER))
          .isInstanceOf(CannotSet.class)
          .hasMessageContaining("GOV.UK Notify");
    }
    for (List<String> address :
        List.of(
            List.of("Mr O. Ng", "Mill Hill", "bd1 4xx"),
            List.of("Mr O. Ng", "Rue Haute 4", "1000 Bruxelles", "Belgium"))) {
      assertThatCode(() -> set(Sample.letter().to(address), MANNER)).doesNotThrowAnyException();
    }
  }
}
