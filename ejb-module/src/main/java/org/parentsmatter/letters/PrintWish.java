package org.parentsmatter.letters;

/**
 * Which part of a print run is wanted.
 *
 * @param sheetsInSet into sets of at most how many sheets the run is divided; 0 for one set. A
 *     letter is never divided, so one that is larger is a set of its own
 * @param set which of the sets, counted from 1
 * @param fromSheet the sheet of that set, counted from 1, at which to begin: with the whole letter
 *     that it belongs to
 * @param separated whether a sheet stands before the letters of each group: it counts
 */
public record PrintWish(int sheetsInSet, int set, int fromSheet, boolean separated) {
  /** The whole print run. */
  public static final PrintWish ALL = new PrintWish(0, 1, 1, false);

  public PrintWish {
    if (sheetsInSet < 0 || set < 1 || fromSheet < 1) {
      throw new NoSuchPart("There is no such part of the print run.");
    }
  }

  boolean isAll() {
    return sheetsInSet == 0 && fromSheet == 1 && !separated;
  }
}
