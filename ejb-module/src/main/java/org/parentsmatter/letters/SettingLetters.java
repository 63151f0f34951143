package org.parentsmatter.letters;

import java.util.List;
import java.util.Locale;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SetLetter;

/**
 * Sets one letter, if the parent may still have it. What the press cannot set, or what a letter
 * cannot hold, becomes a refusal with that reason: one family's odd name never ends the run of the
 * others.
 */
public final class SettingLetters {
  /** Reads its fonts once and serves every thread. */
  static final LetterPress PRESS = new LetterPress();

  private SettingLetters() {}

  /** Asks the rules, finds the words, sets them. */
  public static FinishedLetter set(OpenLetter letter, Stationery stationery) {
    Eligibility eligibility = Eligibility.of(letter.rows());
    if (eligibility.isRefused()) {
      return FinishedLetter.refused(letter, eligibility.reason());
    }
    Delivery delivery = eligibility.delivery();
    LetterData words;
    try {
      words =
          LetterWords.of(
              stationery, eligibility.allowed(), letter.plans(), letter.reference(), delivery);
    } catch (IllegalArgumentException tooLong) {
      return FinishedLetter.refused(letter, inSentence(tooLong.getMessage()));
    }
    try {
      SetLetter set = PRESS.set(stationery.template(), words, stationery.artwork());
      return new FinishedLetter(
          letter.id(),
          letter.reference(),
          LetterOutcome.PRODUCED,
          null,
          delivery,
          eligibility.pupilNames(),
          dropped(letter, eligibility),
          words.toBytes(),
          set.pdf(),
          set.pages());
    } catch (CannotSet e) {
      return FinishedLetter.refused(letter, inSentence(e.getMessage()));
    }
  }

  private static List<Long> dropped(OpenLetter letter, Eligibility eligibility) {
    List<Long> kept = eligibility.allowed().stream().map(RecipientRow::pupilId).toList();
    return letter.pupilIds().stream().filter(pupil -> !kept.contains(pupil)).toList();
  }

  private static String inSentence(String message) {
    String text = message == null ? "the letter cannot be set" : message;
    return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }
}
