package org.parentsmatter.letters.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A tutor group and the number somebody gives it. */
public final class WalkRow {
  private static final Comparator<WalkRow> AS_NUMBERED =
      Comparator.comparingInt(WalkRow::getNumber)
          .thenComparing(WalkRow::isMoved, Comparator.reverseOrder())
          .thenComparingInt(row -> row.before);

  private final String group;
  private final int before;
  private int number;

  private WalkRow(String group, int before) {
    this.group = group;
    this.before = before;
    number = before;
  }

  static List<WalkRow> of(List<String> groups) {
    return IntStream.range(0, groups.size())
        .mapToObj(i -> new WalkRow(groups.get(i), i + 1))
        .toList();
  }

  /** The groups in the order of their numbers; one that was moved goes before the one it met. */
  static List<String> sorted(List<WalkRow> rows) {
    return rows.stream().sorted(AS_NUMBERED).map(WalkRow::getGroup).toList();
  }

  private boolean isMoved() {
    return number != before;
  }

  public String getGroup() {
    return group;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}
