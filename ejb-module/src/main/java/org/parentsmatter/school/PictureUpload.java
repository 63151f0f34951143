package org.parentsmatter.school;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file that somebody uploaded as a picture. It counts as one only when it can be decoded,
 * whatever its name says; what is kept is written anew, so nothing hidden in the file survives.
 */
final class PictureUpload {
  /** The largest file taken, in bytes. */
  static final int MOST_BYTES = 1024 * 1024;

  /** The largest width and height, in pixels. */
  static final int MOST_PIXELS = 2000;

  private PictureUpload() {}

  /**
   * The picture in a file.
   *
   * @throws PictureNotAccepted when the file is no PNG or JPEG, or too large
   */
  static SchoolPicture accept(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new PictureNotAccepted(
          "This file is larger than 1 MB. Please save the picture smaller and upload it again.");
    }
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw noPicture();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return decode(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw noPicture();
    }
  }

  private static SchoolPicture decode(ImageReader reader) throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!format.equals("png") && !format.equals("jpeg")) {
      throw noPicture();
    }
    // Asked before decoding: a small file can hold a picture that would fill the memory.
    if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
      throw new PictureNotAccepted(
          "This picture is larger than 2,000 pixels a side. Please save it smaller and upload it"
              + " again.");
    }
    BufferedImage image = reader.read(0);
    return format.equals("png")
        ? new SchoolPicture(encode(image, "png"), "image/png")
        : new SchoolPicture(encode(opaque(image), "jpeg"), "image/jpeg");
  }

  private static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw noPicture();
    }
    return out.toByteArray();
  }

  private static BufferedImage opaque(BufferedImage image) {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }

  private static PictureNotAccepted noPicture() {
    return new PictureNotAccepted(
        "This file is not a picture that letters can carry. Please upload a PNG or a JPEG.");
  }
}
