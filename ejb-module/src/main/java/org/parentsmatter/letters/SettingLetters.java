package org.parentsmatter.letters;

import java.util.List;
import java.util.Locale;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SetLetter;
import org.parentsmatter.press.Tongue;

/**
 * Sets one letter, if the parent may still have it. What the press cannot set, or what a letter
 * cannot hold, becomes a refusal with that reason: one family's odd name never ends the run of the
 * others.
 */
public final class SettingLetters {
  /** Reads its fonts once and serves every thread. */
  static final LetterPress PRESS = new LetterPress();

  private SettingLetters() {}

  /**
   * Asks the rules, finds the words, sets them. Two parents of a mailing group have one letter only
   * if it can be set for both; else this is the letter of the one, and the other has another.
   */
  public static FinishedLetter set(OpenLetter letter, Stationery stationery) {
    OpenLetter.Partner partner = letter.partner();
    if (partner == null) {
      return set(letter, letter.alone(), null, null, stationery);
    }
    String objection = partner.objection(letter);
    if (objection == null) {
      FinishedLetter both = shared(letter, partner.letter(), stationery);
      if (both.isProduced()) {
        return both;
      }
      objection = both.reason();
    }
    return set(
        letter,
        notWith(partner.letter(), objection),
        null,
        new FinishedLetter.Partner(
            partner.letter().id(),
            partner.letter().reference(),
            false,
            notWith(letter, objection),
            List.of()),
        stationery);
  }

  private static FinishedLetter shared(OpenLetter letter, OpenLetter other, Stationery stationery) {
    return set(
        letter,
        null,
        other.rows().get(0),
        new FinishedLetter.Partner(
            other.id(),
            other.reference(),
            true,
            "in the letter to " + name(letter) + ", reference " + letter.reference().value(),
            dropped(other, Eligibility.of(other.rows()))),
        stationery);
  }

  private static String notWith(OpenLetter other, String objection) {
    return "not in one letter with " + name(other) + ": " + objection;
  }

  private static String name(OpenLetter letter) {
    return letter.rows().isEmpty()
        ? "the other parent"
        : letter.rows().get(0).parentName().display();
  }

  private static FinishedLetter set(
      OpenLetter letter,
      String alone,
      RecipientRow second,
      FinishedLetter.Partner partner,
      Stationery stationery) {
    Eligibility eligibility = Eligibility.of(letter.rows());
    if (eligibility.isRefused()) {
      return FinishedLetter.refused(letter, eligibility.reason());
    }
    Delivery delivery = eligibility.delivery(second);
    LetterForm form = LetterForm.of(letter.rows().get(0), stationery);
    LetterData english;
    LetterData front;
    try {
      english = words(letter, eligibility, second, Tongue.ENGLISH, stationery);
      front =
          form.isTranslated()
              ? words(letter, eligibility, second, form.tongue(), stationery)
              : english;
    } catch (IllegalArgumentException tooLong) {
      return FinishedLetter.refused(letter, inSentence(tooLong.getMessage()));
    }
    try {
      SetLetter set =
          PRESS.set(
              form.template(stationery),
              front,
              stationery.artwork(),
              form.manner(stationery, english),
              stationery.numbers());
      return new FinishedLetter(
          letter.id(),
          letter.reference(),
          LetterOutcome.PRODUCED,
          alone,
          delivery,
          eligibility.pupilNames(),
          dropped(letter, eligibility),
          partner,
          set,
          front,
          form);
    } catch (CannotSet e) {
      return FinishedLetter.refused(letter, inSentence(e.getMessage()));
    }
  }

  private static LetterData words(
      OpenLetter letter,
      Eligibility eligibility,
      RecipientRow second,
      Tongue tongue,
      Stationery stationery) {
    return LetterWords.of(
        stationery,
        eligibility.allowed(),
        second,
        letter.plans(),
        letter.learning(),
        letter.reference(),
        eligibility.delivery(second),
        tongue);
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
