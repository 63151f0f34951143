package org.parentsmatter.community;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which people say tutor groups: RL, 7K, 7L, 10K. */
final class TutorGroupNames {
  static final Comparator<String> ORDER =
      Comparator.comparingInt(TutorGroupNames::year).thenComparing(Comparator.naturalOrder());

  private TutorGroupNames() {}

  static List<String> sorted(Collection<String> names) {
    return names.stream().sorted(ORDER).toList();
  }

  private static int year(String name) {
    String digits = name.replaceFirst("^(\\d{0,4}).*$", "$1");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
