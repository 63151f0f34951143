package org.parentsmatter.briefing.web;

import java.util.List;
import java.util.stream.Collectors;
import org.parentsmatter.briefing.BriefingText;
import org.parentsmatter.templates.Difference;

/** Compares what two editions of a briefing say, paragraph by paragraph. */
final class BriefingWords {
  private BriefingWords() {}

  /** Empty where there is nothing to compare with, or nothing has changed. */
  static List<Difference> differences(String before, String after) {
    if (before == null || before.equals(after)) {
      return List.of();
    }
    return Difference.between(plain(before), plain(after));
  }

  private static String plain(String body) {
    return BriefingText.pieces(body).stream()
        .map(BriefingText.Piece::words)
        .collect(Collectors.joining("\n"));
  }
}
