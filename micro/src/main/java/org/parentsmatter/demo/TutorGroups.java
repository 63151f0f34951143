package org.parentsmatter.demo;

import java.util.ArrayList;
import java.util.List;

/** One class a year from Reception to year 6, two tutor groups a year from year 7 to year 11. */
final class TutorGroups {

  static final int LAST_YEAR = 11;
  private static final int FIRST_SECONDARY_YEAR = 7;

  private TutorGroups() {}

  static List<String> ofYear(int year) {
    if (year == 0) {
      return List.of("RL");
    }
    return year < FIRST_SECONDARY_YEAR ? List.of(year + "L") : List.of(year + "L", year + "K");
  }

  static List<String> all() {
    List<String> all = new ArrayList<>();
    for (int year = 0; year <= LAST_YEAR; year++) {
      all.addAll(ofYear(year));
    }
    return all;
  }

  static String grade(String group) {
    return group.startsWith("R")
        ? "00"
        : String.format("%02d", Integer.parseInt(group.substring(0, group.length() - 1)));
  }
}
