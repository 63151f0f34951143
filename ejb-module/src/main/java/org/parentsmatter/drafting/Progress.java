package org.parentsmatter.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parentsmatter.family.AttainmentStanding;

/**
 * How a pupil does against what is expected at the age, by the newest assessments of about a year.
 *
 * @param subjects those with a standing that the product knows
 * @param readingMonthsAhead by how many months the reading age is over the age at the assessment,
 *     less than 0 when it is under; null when not known
 */
record Progress(List<Subject> subjects, Integer readingMonthsAhead) {
  static final Progress UNKNOWN = new Progress(List.of(), null);
  private static final int LETTERS_THAT_TELL = 4;

  Progress {
    subjects = List.copyOf(subjects);
  }

  /**
   * One subject.
   *
   * @param before the standing at the assessment before the newest; null when there was none
   */
  record Subject(String name, AttainmentStanding now, AttainmentStanding before) {}

  /**
   * The subject with the lowest standing, if it is this or lower.
   *
   * @param word "any subject", or a subject: "maths" also means "Mathematics"
   */
  Optional<Subject> lowest(AttainmentStanding atMost, String word) {
    return atMost(atMost).stream()
        .filter(s -> word.equals("any subject") || isCalled(s, word))
        .min(Comparator.comparing(Subject::now).thenComparing(Subject::name));
  }

  /** All subjects with this standing or a lower one, by name. */
  List<Subject> atMost(AttainmentStanding standing) {
    return subjects.stream()
        .filter(s -> s.now().compareTo(standing) <= 0)
        .sorted(Comparator.comparing(Subject::name))
        .toList();
  }

  /** The subject with the highest standing above expectation. */
  Optional<Subject> best() {
    return subjects.stream()
        .filter(s -> s.now().compareTo(AttainmentStanding.AT) > 0)
        .max(
            Comparator.comparing(Subject::now)
                .thenComparing(Comparator.comparing(Subject::name).reversed()));
  }

  /** A subject in which the newest standing is higher than the one before. */
  Optional<Subject> movedUp() {
    return subjects.stream()
        .filter(s -> s.before() != null && s.now().compareTo(s.before()) > 0)
        .max(
            Comparator.comparing(Subject::now)
                .thenComparing(Comparator.comparing(Subject::name).reversed()));
  }

  private static boolean isCalled(Subject subject, String word) {
    String start = word.substring(0, Math.min(word.length(), LETTERS_THAT_TELL));
    return subject.name().toLowerCase(Locale.ROOT).contains(start);
  }
}
