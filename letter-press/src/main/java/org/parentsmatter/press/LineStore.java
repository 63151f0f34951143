package org.parentsmatter.press;

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
  List<Line> lines(Shaper shaper, List<Run> runs, Script script, float size, float width)
      throws CannotSet {
    boolean own = runs.stream().anyMatch(Run::apart);
    Map<Text, List<Line>> store = own ? ofData : kept;
    Text text = new Text(List.copyOf(runs), script, size, width);
    List<Line> lines = store.get(text);
    if (lines == null) {
      lines = List.copyOf(LineBreaker.lines(shaper, text.runs(), script, size, width));
      if (!own) {
        lines.forEach(Line::keep);
      }
      if (store.size() >= MOST_KEPT) {
        store.clear();
      }
      store.put(text, lines);
    } else if (own) {
      // Seen twice, so it will come again: a reason, or the school's telephone number.
      lines.forEach(Line::keep);
    }
    return lines;
  }

  private record Text(List<Run> runs, Script script, float size, float width) {}
}
