package org.parentsmatter.press;

/**
 * Where an envelope's window shows the folded sheet, in millimetres from the top left of page 1.
 * What is printed in the sure area always shows; whatever the paper's float, nothing outside the
 * possible area does. So the address, and only the address, stands in the possible area, and wholly
 * inside the sure one.
 */
public enum EnvelopeWindow {
  /** DL, 110 by 220 mm, A4 folded in three, with 11 mm vertical and 10 mm horizontal float. */
  DL(new Area(20, 57, 100, 81), new Area(10, 46, 110, 92));

  private final Area alwaysShows;
  private final Area mayShow;

  EnvelopeWindow(Area alwaysShows, Area mayShow) {
    this.alwaysShows = alwaysShows;
    this.mayShow = mayShow;
  }

  public Area alwaysShows() {
    return alwaysShows;
  }

  public Area mayShow() {
    return mayShow;
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
