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

/**
 * A PNG or JPEG, checked and prepared once, so that placing it in thousands of letters costs a copy
 * of bytes. Where it is transparent, the paper's white shows.
 */
public final class Picture {

  private static final int LARGEST_FILE = 2_000_000;
  private static final int LARGEST_SIDE = 2_000;

  private final int width;
  private final int height;
  private final byte[] colours;
  private volatile SharedPart part;

  private Picture(int width, int height, byte[] colours) {
    this.width = width;
    this.height = height;
    this.colours = colours;
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
    for (int i = 0; i < dots.length; i++) {
      int opacity = dots[i] >>> 24;
      for (int colour = 0; colour < 3; colour++) {
        int value = dots[i] >> 16 - 8 * colour & 255;
        colours[3 * i + colour] = (byte) ((value * opacity + 255 * (255 - opacity)) / 255);
      }
    }
    return new Picture(width, height, deflated(colours));
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

  /** The picture as an object with a number, as letters share it. */
  SharedPart part(int number) {
    SharedPart made = part;
    if (made == null || made.number(0) != number) {
      PdfObjects objects = new PdfObjects(new Bytes(colours.length + 400));
      objects.raw(
          number,
          "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode"
              + "/Width "
              + width
              + "/Height "
              + height,
          colours,
          0,
          colours.length);
      made = SharedPart.of(objects);
      part = made;
    }
    return made;
  }
}
