package org.parentsmatter.imports;

import java.util.Locale;

/** The year group as the product keeps it: 0 for Reception to 13, or N for nursery. */
final class YearGroup {
  private YearGroup() {}

  /** The first year group in the text; text that is none is kept as given, null stays null. */
  static String of(String text) {
    if (text == null) {
      return null;
    }
    String first = text.split("[,;]", 2)[0].strip();
    String word = first.toLowerCase(Locale.ROOT).replaceFirst("^(year|grade|yr|y)\\s*", "");
    return switch (word) {
      case "kg", "k", "r", "reception", "00", "0" -> "0";
      case "it", "pr", "pk", "tk", "n", "n1", "n2", "nursery" -> "N";
      default -> word.matches("0?[1-9]|1[0-4]") ? Integer.valueOf(word).toString() : cut(first);
    };
  }

  private static String cut(String text) {
    return text.length() > 20 ? text.substring(0, 20) : text;
  }
}
