package org.parentsmatter.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.parentsmatter.press.EnvelopeProfile.Area;

/** Where a printed page has ink. */
final class Inked {

  private static final float DOTS_PER_INCH = 120;
  private static final double DOTS_PER_MM = DOTS_PER_INCH / 25.4;

  /** A dot that a line only touches is grey, too. */
  private static final double RIM = 0.2;

  private final BufferedImage page;

  private Inked(BufferedImage page) {
    this.page = page;
  }

  static Inked of(Printed printed, int page) throws IOException {
    return new Inked(printed.seen(page, DOTS_PER_INCH));
  }

  /** How many dots of an area are inked. */
  int in(Area area) {
    return inButNot(area);
  }

  /** How many dots of an area are inked outside some other ones. */
  int inButNot(Area area, Area... others) {
    int inked = 0;
    for (int x = dots(area.left()); x < Math.min(dots(area.right()), page.getWidth()); x++) {
      for (int y = dots(area.top()); y < Math.min(dots(area.bottom()), page.getHeight()); y++) {
        if ((page.getRGB(x, y) & 255) < 250 && !isIn(x, y, others)) {
          inked++;
        }
      }
    }
    return inked;
  }

  private static boolean isIn(int x, int y, Area... areas) {
    double left = x / DOTS_PER_MM;
    double top = y / DOTS_PER_MM;
    for (Area area : areas) {
      if (left >= area.left() - RIM
          && left <= area.right() + RIM
          && top >= area.top() - RIM
          && top <= area.bottom() + RIM) {
        return true;
      }
    }
    return false;
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DOTS_PER_MM);
  }
}
