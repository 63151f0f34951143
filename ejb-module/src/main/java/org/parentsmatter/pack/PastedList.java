package org.parentsmatter.pack;

import java.util.List;

/** A list that somebody pasted. */
final class PastedList {
  /** The longest that is read, in characters. */
  static final int LONGEST = 20_000;

  private PastedList() {}

  /**
   * Its lines but for empty ones and headings.
   *
   * @throws PackRefused when there is none, or it is far too long
   */
  static List<PastedLine> lines(String text) {
    String all = text == null ? "" : text;
    if (all.length() > LONGEST) {
      throw new PackRefused(
          "That is too much for one evening. Paste only the lines of those who come.");
    }
    List<PastedLine> lines =
        all.lines()
            .filter(line -> !line.isBlank())
            .map(PastedLine::of)
            .filter(line -> !line.isHeading())
            .toList();
    if (lines.isEmpty()) {
      throw new PackRefused("Paste a list first, one pupil a line: “17:10 Zoë Hughes 11E”.");
    }
    return lines;
  }
}
