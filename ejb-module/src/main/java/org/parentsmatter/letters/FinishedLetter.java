package org.parentsmatter.letters;

import java.util.List;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.SetLetter;

/**
 * What came of a letter: a file to store, or a reason why there is none.
 *
 * @param reason why there is no letter, or why it is not shared; else null
 * @param pupilNames the pupils the letter names; null leaves them as they were frozen
 * @param dropped pupils frozen for this letter about whom the parent may not hear any more
 * @param partner what becomes of the letter of the other parent of the mailing group; else null
 * @param letter as the press set it; null without a letter
 * @param words what its first page says; null without a letter
 * @param form in which language and print it is set; null without a letter
 */
public record FinishedLetter(
    long id,
    LetterReference reference,
    LetterOutcome outcome,
    String reason,
    Delivery delivery,
    String pupilNames,
    List<Long> dropped,
    Partner partner,
    SetLetter letter,
    LetterData words,
    LetterForm form) {

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
        null,
        null);
  }

  boolean isProduced() {
    return outcome == LetterOutcome.PRODUCED;
  }

  /**
   * The letter of the other parent of the mailing group.
   *
   * @param shared whether this letter goes to both; else the other is set on its own
   * @param reason in whose letter it is, or why not
   * @param dropped pupils frozen for it about whom the parent may not hear any more
   */
  record Partner(
      long id, LetterReference reference, boolean shared, String reason, List<Long> dropped) {}
}
