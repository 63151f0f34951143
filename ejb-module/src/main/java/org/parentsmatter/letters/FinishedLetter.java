package org.parentsmatter.letters;

import java.util.List;

/**
 * What came of a letter: a file to store, or a reason why there is none.
 *
 * @param reason why there is no letter; null for a letter
 * @param pupilNames the pupils the letter names; null leaves them as they were frozen
 * @param dropped pupils frozen for this letter about whom the parent may not hear any more
 * @param content what the letter says, frozen; null without a letter
 */
public record FinishedLetter(
    long id,
    LetterReference reference,
    LetterOutcome outcome,
    String reason,
    Delivery delivery,
    String pupilNames,
    List<Long> dropped,
    byte[] content,
    byte[] pdf,
    int pages) {

  static FinishedLetter refused(OpenLetter letter, String reason) {
    return new FinishedLetter(
        letter.id(),
        letter.reference(),
        LetterOutcome.REFUSED,
        reason,
        null,
        null,
        List.of(),
        null,
        null,
        0);
  }

  boolean isProduced() {
    return outcome == LetterOutcome.PRODUCED;
  }
}
