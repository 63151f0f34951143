package org.parentsmatter.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.TextAdvice;

/**
 * How one of the two texts reads that go to parents. It is advice: nothing is refused for it.
 *
 * @param side whose part it is
 * @param readingAge in years
 * @param remarks what would make it clearer; empty when it reads well
 */
public record WordingAdvice(Side side, double readingAge, List<String> remarks)
    implements Serializable {
  private static final String ANY_CHILD = "Zoe";

  public WordingAdvice {
    remarks = List.copyOf(remarks);
  }

  /** For each side that is to do something. */
  static List<WordingAdvice> of(StrategyText text) {
    List<WordingAdvice> advice = new ArrayList<>();
    add(advice, Side.PARENT, text.parentDoes());
    add(advice, Side.SCHOOL, text.schoolDoes());
    return advice;
  }

  private static void add(List<WordingAdvice> all, Side side, String text) {
    if (text != null && !text.isBlank()) {
      all.add(of(side, text));
    }
  }

  static WordingAdvice of(Side side, String text) {
    TextAdvice read = TextAdvice.of(text.replace(CatalogueEntry.CHILD, ANY_CHILD));
    List<String> remarks = new ArrayList<>(read.remarks());
    SchoolJargon.in(text)
        .forEach(word -> remarks.add("\"" + word + "\" is a word of staff. Say it plainly."));
    return new WordingAdvice(side, read.readingAge(), remarks);
  }

  /** "The parent's part: reading age 8". */
  public String summary() {
    return (side == Side.PARENT ? "The parent's part" : "The school's part")
        + ": reading age "
        + Math.round(readingAge)
        + ", wanted at most "
        + Math.round(TextAdvice.OLDEST)
        + ".";
  }
}
