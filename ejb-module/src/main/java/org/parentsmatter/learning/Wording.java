package org.parentsmatter.learning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.ShortText;

/**
 * One line on what is being learnt and one question to ask at home; or nothing of both.
 *
 * @param words null for nothing
 * @param question null for nothing
 */
public record Wording(String words, String question) implements Serializable {
  /** In characters, of each. */
  public static final int LONGEST = 200;

  public static final Wording NONE = new Wording(null, null);

  public Wording {
    words = text(words);
    question = text(question);
  }

  public boolean isEmpty() {
    return words == null && question == null;
  }

  /** What would make it clearer to a parent; none when it reads well. Nothing is refused for it. */
  public List<String> advice() {
    List<String> advice = new ArrayList<>();
    advice.addAll(ShortText.advice(words));
    ShortText.advice(question).stream().filter(a -> !advice.contains(a)).forEach(advice::add);
    if (question != null && !question.endsWith("?")) {
      advice.add("A question for home ends with a question mark.");
    }
    return advice;
  }

  /**
   * Refuses half of it and what is too long.
   *
   * @param of the class, for the words of the refusal
   * @throws LearningLineRefused when it cannot be kept
   */
  void check(String of) {
    if (words == null ^ question == null) {
      throw new LearningLineRefused(
          of
              + " needs "
              + (words == null ? "a line on what is being learnt" : "a question for home")
              + ", too. Nothing was saved yet.");
    }
    if (!isEmpty() && Math.max(words.length(), question.length()) > LONGEST) {
      throw new LearningLineRefused(
          of + ": at most " + LONGEST + " characters each, please. Nothing was saved yet.");
    }
  }

  private static String text(String text) {
    String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? null : line;
  }
}
