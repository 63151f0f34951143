package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one parent says, as somebody records it.
 *
 * @param day when the parent said so
 * @param words the parent's own; may be null
 * @param slip the reference of the letter whose slip came back; null otherwise
 */
public record PlanAnswer(
    long parentId, Answer answer, SaidHow how, LocalDate day, String words, String slip)
    implements Serializable {
  private static final int LONGEST = 1000;

  public PlanAnswer {
    if (answer == null || how == null) {
      throw new AnswerNotPossible("Please say what the parent thinks, and how you know.");
    }
    words = words == null || words.isBlank() ? null : words.strip();
    if (words != null && words.length() > LONGEST) {
      throw new AnswerNotPossible("Please keep the parent's words under 1,000 characters.");
    }
  }

  /** Nobody has answered on a day that is still to come. */
  void requirePossible(LocalDate today) {
    if (day == null || day.isAfter(today)) {
      throw new AnswerNotPossible(
          "Please give the day on which the parent said so: today or a day before.");
    }
  }
}
