package org.parentsmatter.letters;

import java.util.ArrayList;
import java.util.List;

/** A print run divided into sets that a printer's tray or a hand can hold. */
final class PrintSets {
  private final List<Set> sets = new ArrayList<>();

  /**
   * @param sheets how many sheets each letter has, in print order
   * @param most how many sheets a set may have; 0 for any number
   */
  PrintSets(List<Integer> sheets, int most) {
    int first = 0;
    int inSet = 0;
    for (int i = 0; i < sheets.size(); i++) {
      if (most > 0 && inSet > 0 && inSet + sheets.get(i) > most) {
        sets.add(new Set(first, i, inSet));
        first = i;
        inSet = 0;
      }
      inSet += sheets.get(i);
    }
    if (inSet > 0) {
      sets.add(new Set(first, sheets.size(), inSet));
    }
  }

  List<Set> sets() {
    return List.copyOf(sets);
  }

  /**
   * The letters that a wish is for.
   *
   * @throws NoSuchPart when there are none
   */
  static Set wanted(List<Integer> sheets, PrintWish wish) {
    List<Set> sets = new PrintSets(sheets, wish.sheetsInSet()).sets();
    if (wish.set() > sets.size()) {
      throw new NoSuchPart("The print run has no set " + wish.set() + ".");
    }
    Set set = sets.get(wish.set() - 1);
    if (wish.fromSheet() > set.sheets()) {
      throw new NoSuchPart(
          "There is no sheet " + wish.fromSheet() + ": the last one is " + set.sheets() + ".");
    }
    int first = set.first();
    int before = 0;
    while (before + sheets.get(first) < wish.fromSheet()) {
      before += sheets.get(first++);
    }
    return new Set(first, set.end(), set.sheets() - before);
  }

  /**
   * Some letters that are printed together.
   *
   * @param first the index of the first one, in print order
   * @param end the index after the last
   * @param sheets how many sheets they have together
   */
  record Set(int first, int end, int sheets) {}
}
