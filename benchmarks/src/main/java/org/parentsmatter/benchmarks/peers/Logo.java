package org.parentsmatter.benchmarks.peers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The picture at the head of the letters, the same for all who set them. */
public final class Logo {
  private static final int SIDE = 240;

  private Logo() {}

  /** A PNG of a disc with a kite in it. */
  public static byte[] png() {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SIDE, SIDE);
    pen.setColor(new Color(0x1c, 0x38, 0x66));
    pen.fillOval(2, 2, SIDE - 4, SIDE - 4);
    pen.setColor(new Color(0xf2, 0xb7, 0x05));
    pen.fillPolygon(new int[] {60, 120, 180, 120}, new int[] {120, 60, 120, 180}, 4);
    pen.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
