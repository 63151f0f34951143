package org.parentsmatter.audience;

import java.util.Comparator;

/** Nursery, Reception, 1 to 14, then what is no number. */
final class YearOrder {
  static final Comparator<String> ORDER =
      Comparator.comparingInt(YearOrder::place).thenComparing(Comparator.naturalOrder());

  private YearOrder() {}

  private static int place(String year) {
    if (year.matches("[0-9]{1,2}")) {
      return Integer.parseInt(year);
    }
    return year.startsWith("N") ? -1 : 0;
  }

  static String words(String year) {
    return year.matches("[0-9]{1,2}") ? "Year " + Integer.parseInt(year) : year;
  }
}
