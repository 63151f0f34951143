package org.parentsmatter.letters;

/**
 * One recipient of a run as the table shows it.
 *
 * @param pupilNames the pupils the letter is about, or, without a letter, the pupils it would have
 *     been about
 * @param delivery null without a letter
 * @param reason why there is no letter, in whose letter it is, or why it is not shared; else null
 * @param pages 0 without a letter
 * @param keptApart whether it shows a protected address
 * @param form in which language and print it is; null without a letter
 */
public record LetterRow(
    long id,
    String reference,
    long parentId,
    String parentName,
    String pupilNames,
    LetterOutcome outcome,
    Delivery delivery,
    String reason,
    int pages,
    boolean keptApart,
    LetterForm form) {

  /** What is not as in most letters: language and print. */
  public String remark() {
    return outcome == LetterOutcome.PRODUCED && form != null ? form.remark() : "";
  }

  /** Whether there is, or is to be, a letter to this parent alone or to both of a mailing group. */
  public boolean hasOwnLetter() {
    return outcome == LetterOutcome.PENDING || outcome == LetterOutcome.PRODUCED;
  }
}
