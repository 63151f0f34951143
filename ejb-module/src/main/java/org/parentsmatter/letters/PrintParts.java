package org.parentsmatter.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which letters of a print run are wanted, and where a sheet stands between two groups. */
final class PrintParts {
  /** A PDF file can hold some more; no printer, and no person, can. */
  private static final int MOST_LETTERS = 50_000;

  private final List<Letters.Sheets> letters;
  private final PrintSets.Set wanted;
  private final Map<Integer, Separator> separators = new HashMap<>();

  /**
   * @throws LetterRefused when there is no such part
   */
  PrintParts(List<Letters.Sheets> letters, PrintWish wish) {
    this.letters = letters;
    if (wish.separated()) {
      findSeparators();
    }
    List<Integer> sheets = new ArrayList<>(letters.size());
    for (Letters.Sheets letter : letters) {
      sheets.add(letter.sheets() + (separators.containsKey(letter.position()) ? 1 : 0));
    }
    wanted = PrintSets.wanted(sheets, wish);
    if (wanted.end() - wanted.first() > MOST_LETTERS) {
      throw new NoSuchPart(
          "So many letters are too many for one file. Print them in sets of fewer sheets.");
    }
  }

  private void findSeparators() {
    int first = 0;
    for (int i = 1; i <= letters.size(); i++) {
      String group = letters.get(first).group();
      if (i == letters.size() || !String.valueOf(letters.get(i).group()).equals(group)) {
        if (group != null) {
          separators.put(letters.get(first).position(), new Separator(group, i - first));
        }
        first = i;
      }
    }
  }

  /** The place of the first letter in the print order. */
  int first() {
    return letters.get(wanted.first()).position();
  }

  /** The place of the last letter. */
  int last() {
    return letters.get(wanted.end() - 1).position();
  }

  /** How many sheets there are. */
  int sheets() {
    return wanted.sheets();
  }

  /** The sheet before the letter at this place; null where there is none. */
  Separator separatorBefore(int position) {
    return separators.get(position);
  }

  /** What a sheet between two groups says. */
  record Separator(String group, int letters) {
    String inWords() {
      return letters == 1 ? "1 letter" : letters + " letters";
    }
  }
}
