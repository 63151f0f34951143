package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parentsmatter.press.Wording.Run;

/**
 * Breaks text into lines, and remembers them: a template's own words are the same in every letter
 * of a run, and much of what the data says comes again.
 */
final class LineStore {

  /** A run has some dozens of such texts, and hundreds of reasons with numbers in them. */
  private static final int MOST_KEPT = 1_000;

  private final Map<Text, List<Line>> kept = new ConcurrentHashMap<>();

  /** Apart from the others, because names fill it up and it is emptied often. */
  private final Map<Text, List<Line>> ofData = new ConcurrentHashMap<>();

  /** The lines, not to be changed. */
  List<Line> lines(TypeCase type, List<Run> runs, Script script, float size, float width)
      throws CannotSet {
    boolean own = isOfData(runs);
    Map<Text, List<Line>> store = own ? ofData : kept;
    Text text = new Text(runs, script, size, width);
    List<Line> lines = store.get(text);
    if (lines == null) {
      List<Run> printable = printable(type, runs);
      lines = List.copyOf(LineBreaker.lines(type.shaper(), printable, script, size, width));
      if (!own) {
        lines.forEach(Line::keep);
      }
      if (store.size() >= MOST_KEPT) {
        store.clear();
      }
      store.put(text.kept(), lines);
    } else if (own) {
      // Seen twice, so it will come again: a reason, or the school's telephone number.
      lines.forEach(Line::keep);
    }
    return lines;
  }

  private static boolean isOfData(List<Run> runs) {
    for (Run run : runs) {
      if (run.apart()) {
        return true;
      }
    }
    return false;
  }

  private static List<Run> printable(TypeCase type, List<Run> runs) throws CannotSet {
    List<Run> printable = new ArrayList<>(runs.size());
    for (Run run : runs) {
      String text = type.printable("text", run.text());
      printable.add(text.equals(run.text()) ? run : run.saying(text));
    }
    return printable;
  }

  /** What is broken into lines, and how. Most of it differs from all others in its words. */
  private static final class Text {
    private final List<Run> runs;
    private final Script script;
    private final float size;
    private final float width;
    private final int hash;

    Text(List<Run> runs, Script script, float size, float width) {
      this.runs = runs;
      this.script = script;
      this.size = size;
      this.width = width;
      int words = 0;
      for (Run run : runs) {
        words = 31 * words + run.text().hashCode();
      }
      hash = words + Float.hashCode(size) + Float.hashCode(width);
    }

    /** The same, for keeping: runs that nobody changes. */
    Text kept() {
      return new Text(List.copyOf(runs), script, size, width);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text
          && hash == text.hash
          && size == text.size
          && width == text.width
          && script.equals(text.script)
          && runs.equals(text.runs);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
