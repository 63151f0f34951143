package org.parentsmatter.learning;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What one pupil is learning in one class.
 *
 * @param subject or the name of the class where it has none
 */
public record TaughtLine(long pupilId, String subject, String words, String question)
    implements Serializable {
  private static final List<String> FIRST =
      List.of("english", "maths", "mathematics", "science", "reading", "writing");

  /** What most depends on first, then by name. */
  static final Comparator<TaughtLine> ORDER =
      Comparator.comparingInt((TaughtLine line) -> place(line.subject))
          .thenComparing(TaughtLine::subject)
          .thenComparing(TaughtLine::words);

  private static int place(String subject) {
    int place = FIRST.indexOf(subject.toLowerCase(Locale.UK));
    return place < 0 ? FIRST.size() : place;
  }
}
