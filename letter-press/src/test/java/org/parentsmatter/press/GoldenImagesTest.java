package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  /** The part of page 1 below the address, up to the first commitments. */
  private static BufferedImage seen(Tongue tongue) throws Exception {
    SetLetter letter =
        PRESS.set(Abroad.template(tongue), Abroad.letter(tongue), SchoolArtwork.NONE);
    try (Printed printed = Printed.of(letter)) {
      BufferedImage page = printed.seen(1, DOTS_PER_INCH);
      int top = dots(54);
      return page.getSubimage(dots(15), top, dots(180), dots(190) - top);
    }
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DOTS_PER_INCH / 25.4);
  }

  private static BufferedImage expected(Tongue tongue) throws IOException {
    try (InputStream in =
        GoldenImagesTest.class.getResourceAsStream("golden/" + tongue.tag() + ".png")) {
      return in == null ? new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY) : ImageIO.read(in);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLetterLooksAsItDidWhenSomebodyLookedAtIt(Tongue tongue) throws Exception {
    BufferedImage seen = seen(tongue);
    Path kept = Files.createDirectories(Path.of("target", "golden")).resolve(tongue.tag() + ".png");
    ImageIO.write(seen, "png", kept.toFile());
    BufferedImage expected = expected(tongue);
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
