package org.parentsmatter.imports;

import java.util.Optional;

/**
 * What makes an import look dangerous: it may be right, but more often the wrong file was chosen or
 * the MIS exported only half. Such an import asks twice, and without anybody there to ask it stops.
 */
public enum Danger {
  PUPILS_LEAVE(Threshold.MANY, "%s of %s pupils would leave"),
  PARENTS_LEAVE(Threshold.MANY, "%s of %s parents would leave"),
  RELATIONSHIPS_END(Threshold.MANY, "%s of %s ties between pupil and parent would end"),
  PARENTS_LOSE_ADDRESS(Threshold.MANY, "%s of %s parents would lose their address"),
  PARENTS_LOSE_LETTERS(
      Threshold.MANY, "%s of %s times a parent would get no more letters about a pupil"),
  /** Every export of a large school has some such rows, so only their share counts. */
  ROWS_LEFT_OUT(Threshold.SHARE, "%s of %s rows cannot be used and would be left out"),
  /** An id that belongs to somebody else now would bring one family's letters to another. */
  PUPILS_RENAMED(Threshold.ANY, "%s of %s pupils would get another forename and surname"),
  PARENTS_RENAMED(Threshold.ANY, "%s of %s parents would get another forename and surname"),
  STAFF_LOSE_ACCESS(
      Threshold.HALF, "%s of %s members of staff with an account would leave and lose access"),
  /** Nobody could let anybody in any more, so this one keeps access until there is another. */
  ADMINISTRATORS_LEAVE(
      Threshold.ANY,
      "%s of %s administrators would leave, and no other could let people in."
          + " The account stays open for accounts and settings until somebody else is an administrator");

  private static final int FEW = 5;
  private static final int ALWAYS_MANY = 50;
  private static final int A_TENTH = 10;

  private final Threshold threshold;
  private final String words;

  Danger(Threshold threshold, String words) {
    this.threshold = threshold;
    this.words = words;
  }

  /** The people it is about; a row left out is a finding, and letters lost are a tie changed. */
  public Optional<PreviewList> list() {
    return switch (this) {
      case PUPILS_LEAVE -> Optional.of(PreviewList.PUPILS_LEFT);
      case PARENTS_LEAVE -> Optional.of(PreviewList.PARENTS_LEFT);
      case RELATIONSHIPS_END -> Optional.of(PreviewList.TIES_ENDED);
      case PARENTS_LOSE_ADDRESS -> Optional.of(PreviewList.PARENTS_LOSE_ADDRESS);
      case PARENTS_LOSE_LETTERS -> Optional.of(PreviewList.TIES_CHANGED);
      case PUPILS_RENAMED -> Optional.of(PreviewList.PUPILS_RENAMED);
      case PARENTS_RENAMED -> Optional.of(PreviewList.PARENTS_RENAMED);
      case STAFF_LOSE_ACCESS, ADMINISTRATORS_LEAVE -> Optional.of(PreviewList.STAFF_LEFT);
      case ROWS_LEFT_OUT -> Optional.empty();
    };
  }

  private enum Threshold {
    ANY,
    MANY,
    HALF,
    SHARE
  }

  /**
   * Whether so many are to be asked about: at least 50, or at least 5 that are a tenth of all; of
   * rows left out only the latter, of accounts also 2 that are half of all, of renamed people any.
   */
  boolean isMet(int affected, int ofAll) {
    if (threshold == Threshold.ANY) {
      return affected > 0;
    }
    if (threshold == Threshold.HALF && affected >= 2 && affected * 2 >= ofAll) {
      return true;
    }
    boolean share = affected >= FEW && affected * A_TENTH >= ofAll;
    return share || (threshold != Threshold.SHARE && affected >= ALWAYS_MANY);
  }

  /** In words for the person who decides. */
  public String inWords(int affected, int ofAll) {
    return words.formatted(affected, ofAll);
  }
}
