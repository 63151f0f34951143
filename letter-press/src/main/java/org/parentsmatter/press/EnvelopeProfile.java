package org.parentsmatter.press;

/**
 * How a letter goes out, and so where its address stands. Measures are in millimetres from the top
 * left of page 1. An address stands wholly inside its area, and nothing else stands where the
 * envelope's window may show.
 */
public enum EnvelopeProfile {
  /**
   * A DL window envelope, 110 by 220 mm: A4 folded in three, with 11 mm vertical and 10 mm
   * horizontal float. The window always shows the address area, and at most the clear one.
   */
  DL("DL window envelope", new Area(20, 57, 100, 81), new Area(10, 46, 110, 92)),
  /**
   * A letter that GOV.UK Notify prints and posts as it is. Notify reads the address where it stands
   * and refuses a letter with anything in its margins or around the address.
   */
  NOTIFY("GOV.UK Notify", new Area(24.6, 40, 120, 66.2), new Area(0, 30, 125, 95)),
  /** No window: the pupil takes the letter home, or the envelope has a label. */
  NONE("Pupil post or labels, no window", new Area(20, 50, 110, 82), new Area(20, 48, 110, 84));

  private final String title;
  private final Area address;
  private final Area clear;

  EnvelopeProfile(String title, Area address, Area clear) {
    this.title = title;
    this.address = address;
    this.clear = clear;
  }

  /** What the office calls it. */
  public String title() {
    return title;
  }

  /** Where the address stands. */
  public Area address() {
    return address;
  }

  /** Where nothing but the address stands. */
  public Area clear() {
    return clear;
  }

  /** A rectangle on the sheet in millimetres from the top left corner. */
  public record Area(double left, double top, double right, double bottom) {
    public double width() {
      return right - left;
    }

    public double height() {
      return bottom - top;
    }
  }
}
