package org.parentsmatter.contact;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a parent asked for.
 *
 * @param words at most 1,000 characters
 * @param owner the sign-in name of whoever sees to it
 * @param answerBy the day by which the parent is told back; null for the school's usual time
 */
public record AskedFor(String words, String owner, LocalDate answerBy) implements Serializable {
  /** The longest words, in characters. */
  public static final int LENGTH = 1000;

  /** How many school days a parent waits for an answer where nothing else was agreed. */
  static final int SCHOOL_DAYS = 5;

  AskedFor entered() {
    return new AskedFor(Words.needed(words, LENGTH, "What the parent asked for"), owner, answerBy);
  }
}
