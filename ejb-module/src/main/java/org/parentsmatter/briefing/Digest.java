package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is new for somebody, in a minute.
 *
 * @param from the first day of which it tells
 * @param fresh briefings that came out, or came out changed, the newest first
 * @param due what is to be acknowledged within a week, the first due first; nothing of it is fresh
 * @param answers what colleagues asked and the school answered, the newest first
 */
public record Digest(
    LocalDate from, List<BriefingLine> fresh, List<BriefingLine> due, List<Answered> answers)
    implements Serializable {
  public Digest {
    fresh = List.copyOf(fresh);
    due = List.copyOf(due);
    answers = List.copyOf(answers);
  }

  /** Whether nothing happened. */
  public boolean isEmpty() {
    return fresh.isEmpty() && due.isEmpty() && answers.isEmpty();
  }

  /**
   * A shared answer.
   *
   * @param changed whether the school changed something because of it
   */
  public record Answered(
      long briefingId, String title, String words, String answer, boolean changed)
      implements Serializable {}
}
