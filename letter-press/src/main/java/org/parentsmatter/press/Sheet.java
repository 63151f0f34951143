package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/** One side of paper: strips at their distances from the top edge. */
final class Sheet {

  private final List<Placed> placed = new ArrayList<>();

  void place(float top, Strip strip) {
    placed.add(new Placed(top, strip.marks()));
  }

  /** At the top edge, and read before everything else on the sheet. */
  void placeFirst(Strip strip) {
    placeFirst(0, strip);
  }

  /** Read before everything else on the sheet, wherever it stands. */
  void placeFirst(float top, Strip strip) {
    placed.add(0, new Placed(top, strip.marks()));
  }

  List<Placed> placed() {
    return placed;
  }

  /** Marks and how far below the top edge of the sheet they are measured from. */
  record Placed(float top, List<Mark> marks) {}
}
