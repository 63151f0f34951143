package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.press.LetterData.Child;

/**
 * Compares each language with a picture that somebody has looked at. What was seen this time is put
 * into target/golden; after a change that is meant, look at the pictures there and copy them.
 */
class GoldenImagesTest {

  private static final float DOTS_PER_INCH = 75;

  /** Another version of Java draws the rims of letters a little differently. */
  private static final int RIM = 96;

  private static final double ALLOWED = 0.004;

  private static final LetterPress PRESS = new LetterPress();

  private static SetLetter letter(Tongue tongue) throws CannotSet {
    return PRESS.set(Abroad.template(tongue), Abroad.letter(tongue), SchoolArtwork.NONE);
  }

  /** The part of page 1 below the address, up to the first commitments. */
  private static BufferedImage seen(SetLetter letter) throws Exception {
    try (Printed printed = Printed.of(letter)) {
      BufferedImage page = printed.seen(1, DOTS_PER_INCH);
      int top = dots(54);
      return page.getSubimage(dots(15), top, dots(180), dots(190) - top);
    }
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DOTS_PER_INCH / 25.4);
  }

  private static BufferedImage expected(String name) throws IOException {
    try (InputStream in = GoldenImagesTest.class.getResourceAsStream("golden/" + name + ".png")) {
      return in == null ? new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY) : ImageIO.read(in);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLetterLooksAsItDidWhenSomebodyLookedAtIt(Tongue tongue) throws Exception {
    compare(tongue.tag(), seen(letter(tongue)));
  }

  @Test
  void namesOfManyScriptsLookAsTheyDidToo() throws Exception {
    List<Child> children =
        Stream.of(
                "مريم عبد الله",
                "আয়েশা রহমান",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
                "陳國榮",
                "கவிதா",
                "કૃષ્ણા",
                "अनन्या शर्मा",
                "Ọ̀ṣun")
            .map(name -> new Child(name, "8K", "Year 8", 95.0))
            .toList();
    LetterData data = Sample.letter().about(children).data();
    compare(
        "names", seen(PRESS.set(LetterTemplate.shipped("plan-letter"), data, SchoolArtwork.NONE)));
  }

  private static final String ELEMENTS =
      "<letter title='x' lang='%s'><h1>{childNames}</h1><p>%s <i>%s</i> <b>%s <i>%s</i></b></p>"
          + "<ol><li>%s</li><li>%s</li><li>{telephone}</li></ol>"
          + "<table each='parent-commitment'><h2>%s</h2><th show='child'>%s</th>"
          + "<th show='text'>%s</th><th show='due'>%s</th></table>"
          + "<image of='signature' alt='x' height='10'/></letter>";

  @Test
  void theElementsOfTemplatesLookAsTheyDid() throws Exception {
    LetterTemplate template =
        LetterTemplate.compile(
            "elements",
            ELEMENTS.formatted(
                "en",
                "Upright",
                "italic",
                "bold",
                "and both.",
                "Read together.",
                "Talk about the book. ".repeat(7),
                "What you will do",
                "Child",
                "What",
                "By when"));
    compare("elements", seen(PRESS.set(template, Sample.letter().data(), Sample.ARTWORK)));
  }

  @Test
  void theyLookRightFromTheRight() throws Exception {
    String[] words = Abroad.words(Tongue.ARABIC).toArray(String[]::new);
    LetterTemplate template =
        LetterTemplate.compile(
            "elements",
            ELEMENTS.formatted(
                "ar",
                words[5],
                "Matilda",
                words[6],
                "Matilda",
                words[2],
                (words[3] + " ").repeat(6),
                words[8],
                words[1],
                words[5],
                words[6]));
    compare("elements-ar", seen(PRESS.set(template, Abroad.letter(Tongue.ARABIC), Sample.ARTWORK)));
  }

  @ParameterizedTest
  @EnumSource
  void theCalibrationPageLooksAsItDid(EnvelopeProfile profile) throws Exception {
    String name = "calibration-" + profile.name().toLowerCase(Locale.ROOT);
    try (Printed printed = Printed.of(PRESS.calibration(profile))) {
      BufferedImage page = printed.seen(1, DOTS_PER_INCH);
      compare(name, page.getSubimage(0, 0, page.getWidth(), dots(240)));
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void papersThatAreNoLettersLookAsTheyDid(String name, Document paper, int page) throws Exception {
    try (Printed printed = Printed.of(PRESS.set(paper, Sample.ARTWORK))) {
      compare(name, printed.seen(page, DOTS_PER_INCH));
    }
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        Arguments.of("poster", Papers.poster(), 1),
        Arguments.of("signing", Papers.signing(70), 2),
        Arguments.of("pack", Papers.packOf(2).build(), 2),
        Arguments.of("card", Papers.card(), 1));
  }

  private static void compare(String name, BufferedImage seen) throws IOException {
    Path kept = Files.createDirectories(Path.of("target", "golden")).resolve(name + ".png");
    ImageIO.write(seen, "png", kept.toFile());
    BufferedImage expected = expected(name);
    assertThat(expected.getWidth()).isEqualTo(seen.getWidth());
    assertThat(expected.getHeight()).isEqualTo(seen.getHeight());
    long different = 0;
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        int grey = seen.getRGB(x, y) & 255;
        different += Math.abs(grey - (expected.getRGB(x, y) & 255)) > RIM ? 1 : 0;
      }
    }
    assertThat((double) different / (seen.getWidth() * seen.getHeight())).isLessThan(ALLOWED);
  }
}
