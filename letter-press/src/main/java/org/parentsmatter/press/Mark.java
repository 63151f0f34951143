package org.parentsmatter.press;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * Something printed, in points from the left of the sheet and from the top of the strip it belongs
 * to. A mark without a tag is decoration: it is not read aloud.
 */
sealed interface Mark {

  Tag tag();

  /** Text of one weight on one line; y is its baseline. */
  record Text(Tag tag, float x, float y, String text, boolean bold, Style style) implements Mark {}

  /** A straight line. */
  record Rule(float x1, float y1, float x2, float y2, float width, boolean dashed, Ink ink)
      implements Mark {
    @Override
    public Tag tag() {
      return null;
    }
  }

  /** A box to tick. */
  record Box(float x, float y, float side) implements Mark {
    @Override
    public Tag tag() {
      return null;
    }
  }

  /** A picture; x and y are its top left corner. */
  record Image(Tag tag, Picture picture, float x, float y, float width, float height)
      implements Mark {}

  /** A QR code without its quiet zone. */
  record Code(Tag tag, ByteMatrix modules, float x, float y, float side) implements Mark {}
}
