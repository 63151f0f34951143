package org.parentsmatter.letters;

import java.util.Comparator;

/** Tutor groups as a school counts them: 9B before 10A, and pupils without one at the end. */
final class TutorGroupOrder implements Comparator<String> {
  private static final Comparator<String> BY_NUMBER_THEN_NAME =
      Comparator.comparingInt(TutorGroupOrder::number).thenComparing(String.CASE_INSENSITIVE_ORDER);

  @Override
  public int compare(String one, String other) {
    return Comparator.nullsLast(BY_NUMBER_THEN_NAME).compare(one, other);
  }

  private static int number(String group) {
    int end = 0;
    while (end < group.length()
        && end < 6
        && group.charAt(end) >= '0'
        && group.charAt(end) <= '9') {
      end++;
    }
    return end == 0 ? Integer.MAX_VALUE : Integer.parseInt(group.substring(0, end));
  }
}
