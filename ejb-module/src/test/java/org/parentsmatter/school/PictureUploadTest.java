package org.parentsmatter.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureUploadTest {
  static byte[] png(int width, int height) {
    return encoded("png", width, height);
  }

  private static byte[] encoded(String format, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void a_png_and_a_jpeg_are_taken_for_what_they_are() {
    assertThat(PictureUpload.accept(png(40, 20)).type()).isEqualTo("image/png");
    assertThat(PictureUpload.accept(encoded("jpeg", 40, 20)).type()).isEqualTo("image/jpeg");
  }

  @Test
  void what_is_hidden_behind_a_picture_does_not_survive() {
    byte[] picture = png(40, 20);
    byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    byte[] both = Arrays.copyOf(picture, picture.length + hidden.length);
    System.arraycopy(hidden, 0, both, picture.length, hidden.length);
    assertThat(new String(PictureUpload.accept(both).content(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7"})
  void what_is_no_picture_is_refused(String content) {
    assertThatThrownBy(() -> PictureUpload.accept(content.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(PictureNotAccepted.class);
  }

  @Test
  void other_kinds_of_pictures_are_refused() {
    byte[] gif = encoded("gif", 10, 10);
    byte[] broken = Arrays.copyOf(png(40, 20), 40);
    assertThatThrownBy(() -> PictureUpload.accept(gif)).isInstanceOf(PictureNotAccepted.class);
    assertThatThrownBy(() -> PictureUpload.accept(broken)).isInstanceOf(PictureNotAccepted.class);
  }

  @Test
  void too_many_pixels_or_bytes_are_refused_before_they_are_decoded() {
    byte[] wide = png(2001, 1);
    byte[] large = new byte[PictureUpload.MOST_BYTES + 1];
    assertThatThrownBy(() -> PictureUpload.accept(wide)).hasMessageContaining("2,000 pixels");
    assertThatThrownBy(() -> PictureUpload.accept(large)).hasMessageContaining("1 MB");
  }
}
