package org.parentsmatter.briefing;

import java.io.Serializable;
import java.util.List;

/**
 * A question as it is written, with the answers it offers and what is said after answering.
 *
 * @param choices two to four, of which at least one is right
 */
public record QuestionForm(String words, List<Choice> choices, String explanation)
    implements Serializable {
  public static final int LONGEST_QUESTION = 300;
  public static final int LONGEST_CHOICE = 200;
  public static final int LONGEST_EXPLANATION = 500;
  public static final int LEAST_CHOICES = 2;
  public static final int MOST_CHOICES = 4;

  /** One answer. */
  public record Choice(String words, boolean right) implements Serializable {}

  public QuestionForm {
    words = text(words);
    explanation = text(explanation);
    choices =
        choices.stream()
            .map(each -> new Choice(text(each.words()), each.right()))
            .filter(each -> !each.words().isEmpty())
            .toList();
  }

  /** Whether nobody has written anything. */
  public boolean isEmpty() {
    return words.isEmpty() && choices.isEmpty() && explanation.isEmpty();
  }

  /**
   * Refuses what nobody could answer.
   *
   * @param number as staff count, from 1
   */
  void check(int number) {
    String which = "Question " + number;
    EditionForm.filled(which, words, LONGEST_QUESTION);
    EditionForm.filled("The explanation of question " + number, explanation, LONGEST_EXPLANATION);
    for (Choice choice : choices) {
      EditionForm.atMost("An answer to question " + number, choice.words(), LONGEST_CHOICE);
    }
    if (choices.size() < LEAST_CHOICES || choices.size() > MOST_CHOICES) {
      throw new BriefingRefused(which + " needs two to four answers to choose from.");
    }
    if (choices.stream().map(Choice::words).distinct().count() < choices.size()) {
      throw new BriefingRefused(which + " has the same answer twice.");
    }
    if (choices.stream().noneMatch(Choice::right)) {
      throw new BriefingRefused("Say which answer to question " + number + " is right.");
    }
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
