package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void jpegAndPngAreTaken() throws Exception {
    BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);
    assertThat(Picture.of(jpeg.toByteArray()).widthAt(10)).isEqualTo(30);
    assertThat(Picture.of(Sample.png(image)).heightWithin(30, 30)).isEqualTo(10);
  }

  @Test
  void anythingElseIsRefused() throws Exception {
    ByteArrayOutputStream gif = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(6, 2, BufferedImage.TYPE_INT_RGB), "gif", gif);
    assertThatThrownBy(() -> Picture.of(gif.toByteArray())).hasMessageContaining("neither");
    assertThatThrownBy(() -> Picture.of(new byte[0])).hasMessageContaining("neither");
    byte[] png = Sample.png(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB));
    assertThatThrownBy(() -> Picture.of(Arrays.copyOf(png, 50)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPictureThatClaimsToBeHugeIsNotEvenDecoded() {
    byte[] png = Sample.png(new BufferedImage(2001, 1, BufferedImage.TYPE_INT_RGB));
    assertThatThrownBy(() -> Picture.of(png)).hasMessageContaining("2,000");
  }
}
