package org.parentsmatter.press;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parentsmatter.press.Wording.Run;

/**
 * Breaks text into lines, and remembers those of a template's own words: they are the same in every
 * letter of a run, and most of what a letter says.
 */
final class LineStore {

  /**
   * A run has some dozens of such texts. An address, which no fixed words stand beside, comes in
   * here as well: it goes when the store has filled up and is emptied.
   */
  private static final int MOST_KEPT = 500;

  private final Map<Text, List<Line>> kept = new ConcurrentHashMap<>();

  /** The lines, not to be changed. */
  List<Line> lines(Shaper shaper, List<Run> runs, Script script, float size, float width)
      throws CannotSet {
    if (runs.stream().anyMatch(Run::apart)) {
      return LineBreaker.lines(shaper, runs, script, size, width);
    }
    Text text = new Text(List.copyOf(runs), script, size, width);
    List<Line> lines = kept.get(text);
    if (lines == null) {
      lines = List.copyOf(LineBreaker.lines(shaper, text.runs(), script, size, width));
      lines.forEach(Line::keep);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(text, lines);
    }
    return lines;
  }

  private record Text(List<Run> runs, Script script, float size, float width) {}
}
