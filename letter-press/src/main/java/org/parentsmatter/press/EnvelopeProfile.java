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
  DL(
      "DL window envelope",
      new Area(20, 57, 100, 81),
      new Area(10, 46, 110, 92),
      new Layout(14, 41, 125, 101, 0, true)),
  /**
   * A letter that GOV.UK Notify prints and posts as it is, in a C5 window envelope. Notify reads
   * the address where it stands, and refuses a letter with anything in its margins or around the
   * address.
   */
  NOTIFY(
      "GOV.UK Notify",
      new Area(24.6, 40, 120, 66.2),
      new Area(0, 30, 125, 95),
      new Layout(6, 29.5, 127, 97, 15, false)),
  /** No window: the pupil takes the letter home, or the envelope has a label. */
  NONE(
      "Pupil post or labels, no window",
      new Area(20, 50, 110, 80),
      new Area(20, 50, 110, 80),
      new Layout(14, 41, 125, 88, 0, false));

  private final String title;
  private final Area address;
  private final Area clear;
  private final Layout layout;

  EnvelopeProfile(String title, Area address, Area clear, Layout layout) {
    this.title = title;
    this.address = address;
    this.clear = clear;
    this.layout = layout;
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

  Layout layout() {
    return layout;
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

  /**
   * Where the rest of page 1 stands, in millimetres.
   *
   * @param headTop where the letterhead begins
   * @param headBottom where it ends
   * @param asideLeft where date and reference begin, to the right of the clear area
   * @param bodyTop where the running text begins
   * @param edge how much of the sheet at the left and the right must stay empty
   * @param folded whether marks show where to fold
   */
  record Layout(
      double headTop,
      double headBottom,
      double asideLeft,
      double bodyTop,
      double edge,
      boolean folded) {}
}
