package org.parentsmatter.learning;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parentsmatter.school.HalfTerm;

/**
 * Which classes say what they are learning.
 *
 * @param halfTerm null without term dates
 */
public record Coverage(HalfTerm halfTerm, List<OfYear> years) implements Serializable {
  /** Nursery, Reception, 1 to 14, then what is no number. */
  static final Comparator<String> YEARS =
      Comparator.comparingInt(Coverage::place).thenComparing(Comparator.naturalOrder());

  public int classes() {
    return years.stream().mapToInt(OfYear::classes).sum();
  }

  public int covered() {
    return years.stream().mapToInt(OfYear::covered).sum();
  }

  private static int place(String year) {
    if (year.matches("[0-9]{1,2}")) {
      return Integer.parseInt(year);
    }
    return year.startsWith("N") ? -1 : Integer.MAX_VALUE;
  }

  /**
   * One year group.
   *
   * @param yearGroup empty for classes with pupils of several years
   * @param missing the classes that have no line yet, in order
   */
  public record OfYear(String yearGroup, int classes, List<ClassOfSchool> missing)
      implements Serializable {
    static OfYear of(String yearGroup, List<ClassOfSchool> classes, Set<String> covered) {
      return new OfYear(
          yearGroup,
          classes.size(),
          classes.stream().filter(each -> !covered.contains(each.key())).toList());
    }

    public int covered() {
      return classes - missing.size();
    }
  }
}
