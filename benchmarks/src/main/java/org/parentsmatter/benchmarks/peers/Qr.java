package org.parentsmatter.benchmarks.peers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The QR code of the reply slip, with a mask fixed beforehand: the peers get it as cheaply. */
final class Qr {
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.QR_MASK_PATTERN, 3);
  private static final int DOTS = 4;

  static {
    // Else each picture would be written to a temporary file first.
    ImageIO.setUseCache(false);
  }

  private Qr() {}

  static ByteMatrix modules(String text) {
    try {
      return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
    } catch (WriterException e) {
      throw new IllegalStateException("The code cannot be made", e);
    }
  }

  /** Black and white, four dots to a module. */
  static BufferedImage picture(String text) {
    ByteMatrix modules = modules(text);
    int side = modules.getWidth() * DOTS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, modules.get(x / DOTS, y / DOTS) == 1 ? 0 : 0xffffff);
      }
    }
    return image;
  }

  static byte[] png(String text) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
      ImageIO.write(picture(text), "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** As an address that holds the picture itself. */
  static String address(String text) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
  }
}
