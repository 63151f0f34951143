package org.parentsmatter.contact;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody will do next.
 *
 * @param on the day by which
 * @param words what, at most 300 characters
 * @param owner the sign-in name of whoever sees to it
 */
public record FollowUp(LocalDate on, String words, String owner) implements Serializable {
  /** The longest words, in characters. */
  public static final int LENGTH = 300;

  /**
   * As entered, checked.
   *
   * @throws ContactRefused when the day or the words are missing, or the words are too long
   */
  FollowUp entered() {
    String what = Words.needed(words, LENGTH, "What the follow-up is");
    if (on == null) {
      throw new ContactRefused("Give the follow-up a day. Nothing was saved.");
    }
    return new FollowUp(on, what, owner);
  }
}
