package org.parentsmatter.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A PNG or JPEG, checked and prepared once, so that placing it in thousands of letters costs a copy
 * of bytes.
 */
public final class Picture {

  private static final int LARGEST_FILE = 2_000_000;
  private static final int LARGEST_SIDE = 2_000;

  private final int width;
  private final int height;
  private final byte[] colours;
  private final byte[] opacity;

  private Picture(int width, int height, byte[] colours, byte[] opacity) {
    this.width = width;
    this.height = height;
    this.colours = colours;
    this.opacity = opacity;
  }

  /**
   * Reads a PNG or JPEG file of at most 2 MB and 2,000 by 2,000 dots.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Picture of(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw new IllegalArgumentException("The picture is larger than 2 MB");
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      return of(decoded(in));
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalArgumentException("The picture is damaged", broken);
    }
  }

  private static BufferedImage decoded(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IllegalArgumentException("The picture is neither PNG nor JPEG");
    }
    ImageReader reader = readers.next();
    try {
      String format = reader.getFormatName();
      if (!format.equalsIgnoreCase("png") && !format.equalsIgnoreCase("jpeg")) {
        throw new IllegalArgumentException("The picture is neither PNG nor JPEG");
      }
      reader.setInput(in, true, true);
      // Asked before decoding: a file of a few bytes can claim to be a picture of gigabytes.
      if (reader.getWidth(0) > LARGEST_SIDE || reader.getHeight(0) > LARGEST_SIDE) {
        throw new IllegalArgumentException("The picture is larger than 2,000 by 2,000 dots");
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static Picture of(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    byte[] colours = new byte[dots.length * 3];
    byte[] opacity = new byte[dots.length];
    boolean opaque = true;
    for (int i = 0; i < dots.length; i++) {
      colours[3 * i] = (byte) (dots[i] >> 16);
      colours[3 * i + 1] = (byte) (dots[i] >> 8);
      colours[3 * i + 2] = (byte) dots[i];
      opacity[i] = (byte) (dots[i] >>> 24);
      opaque &= opacity[i] == -1;
    }
    return new Picture(width, height, deflated(colours), opaque ? null : deflated(opacity));
  }

  private static byte[] deflated(byte[] raw) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(raw);
    }
    return packed.toByteArray();
  }

  /** The largest height, in the units of the box, at which the picture fits into it. */
  float heightWithin(float boxWidth, float boxHeight) {
    return Math.min(boxHeight, boxWidth * height / width);
  }

  float widthAt(float shownHeight) {
    return shownHeight * width / height;
  }

  PDImageXObject in(PDDocument document) throws IOException {
    PDImageXObject image =
        new PDImageXObject(
            document,
            new ByteArrayInputStream(colours),
            COSName.FLATE_DECODE,
            width,
            height,
            8,
            PDDeviceRGB.INSTANCE);
    if (opacity != null) {
      PDImageXObject mask =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(opacity),
              COSName.FLATE_DECODE,
              width,
              height,
              8,
              PDDeviceGray.INSTANCE);
      image.getCOSObject().setItem(COSName.SMASK, mask);
    }
    return image;
  }
}
