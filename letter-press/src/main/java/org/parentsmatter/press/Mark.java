package org.parentsmatter.press;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * Something printed, in points from the left of the sheet and from the top of the strip it belongs
 * to. A mark without a tag is decoration: it is not read aloud.
 */
sealed interface Mark {

  Tag tag();

  /** The same on a page that runs from the right. */
  Mark mirrored();

  /** A line of text; y is its baseline. */
  record Text(Tag tag, float x, float y, Line line, Style style) implements Mark {
    @Override
    public Mark mirrored() {
      return new Text(tag, Paper.WIDTH - x - line.width(), y, line, style);
    }
  }

  /** A straight line. */
  record Rule(float x1, float y1, float x2, float y2, float width, boolean dashed, Ink ink)
      implements Mark {
    @Override
    public Tag tag() {
      return null;
    }

    @Override
    public Mark mirrored() {
      return new Rule(Paper.WIDTH - x1, y1, Paper.WIDTH - x2, y2, width, dashed, ink);
    }
  }

  /** A box to tick. */
  record Box(float x, float y, float side) implements Mark {
    @Override
    public Tag tag() {
      return null;
    }

    @Override
    public Mark mirrored() {
      return new Box(Paper.WIDTH - x - side, y, side);
    }
  }

  /** A picture; x and y are its top left corner. */
  record Image(Tag tag, Picture picture, float x, float y, float width, float height)
      implements Mark {
    @Override
    public Mark mirrored() {
      return new Image(tag, picture, Paper.WIDTH - x - width, y, width, height);
    }
  }

  /** A QR code without its quiet zone. */
  record Code(Tag tag, ByteMatrix modules, float x, float y, float side) implements Mark {
    @Override
    public Mark mirrored() {
      return new Code(tag, modules, Paper.WIDTH - x - side, y, side);
    }
  }
}
