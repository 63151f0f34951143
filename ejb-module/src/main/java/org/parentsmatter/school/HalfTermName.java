package org.parentsmatter.school;

import java.io.Serializable;
import java.util.List;

/**
 * Which half of which term: it stays the same when the dates of a term change.
 *
 * @param year the year in which the school year begins: 2026 for 2026/27
 * @param number 1 for the first half of the autumn term, to 6 for the second of the summer term
 */
public record HalfTermName(int year, int number) implements Serializable {
  private static final List<String> NAMES =
      List.of("Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2");

  /**
   * @throws IllegalArgumentException when the number is not 1 to 6
   */
  public HalfTermName {
    if (number < 1 || number > NAMES.size()) {
      throw new IllegalArgumentException("A school year has six half-terms");
    }
  }

  /** "Autumn 1". */
  public String words() {
    return NAMES.get(number - 1);
  }

  /** "2026/27". */
  public String schoolYear() {
    return year + "/" + String.format("%02d", (year + 1) % 100);
  }

  /** The half-term before; before Autumn 1 it is Summer 2 of the year before. */
  public HalfTermName before() {
    return number == 1
        ? new HalfTermName(year - 1, NAMES.size())
        : new HalfTermName(year, number - 1);
  }

  /** The same half-term, a year before. */
  public HalfTermName yearBefore() {
    return new HalfTermName(year - 1, number);
  }
}
