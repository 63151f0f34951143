package org.parentsmatter.family;

import java.util.Locale;

/** How people name year groups, and how year and tutor groups stand in order: 7A before 10A. */
public final class YearGroup {
  private YearGroup() {}

  /** "Year 7", "Reception", "Nursery"; as it is when it is none of these, empty for null. */
  public static String inWords(String year) {
    String word = year == null ? "" : year.strip();
    return switch (word) {
      case "0" -> "Reception";
      case "N" -> "Nursery";
      default -> word.matches("[0-9]{1,2}") ? "Year " + word : word;
    };
  }

  /** The year as a number: Reception is 0, nursery -1, what is not known -2. */
  public static int number(String year) {
    String word = year == null ? "" : year.strip().toLowerCase(Locale.ROOT);
    String digits = word.replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() <= 4) {
      return Integer.parseInt(digits);
    }
    return word.startsWith("r") ? 0 : word.startsWith("n") ? -1 : -2;
  }

  /** A key that sorts as text in the order of the groups: 7A becomes 007A. */
  static String sortKey(String group) {
    if (group == null || group.isBlank()) {
      return "~";
    }
    int end = 0;
    while (end < group.length() && Character.isDigit(group.charAt(end))) {
      end++;
    }
    return "0".repeat(Math.max(0, 3 - end)) + group;
  }
}
