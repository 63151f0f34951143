package org.parentsmatter.letters;

import java.util.List;
import java.util.Optional;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.ReadingWish;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Manner;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.translation.ApprovedTexts;
import org.parentsmatter.translation.ShippedTexts;

/**
 * In which language and print a letter is set, and why. It is decided when the letter is set: in
 * the parent's language with the English behind it, where a reader has approved the letter and the
 * words around it; else in English, with a sentence in the parent's language only where a reader
 * has approved that. Before release it is asked again whether its texts are still approved.
 *
 * @param wanted the parent's language as the school's data has it; null when it is not known
 * @param tongue the language of the letter
 * @param offered the language of the sentence that says how to ask for it, or null
 * @param largePrint whether in 16 points and more
 * @param texts the keys of the translated texts in it, parted by spaces; null for English only
 */
public record LetterForm(
    String wanted,
    Tongue tongue,
    Tongue offered,
    LanguageChoice choice,
    boolean largePrint,
    String texts) {

  /** The form of a letter to this parent. */
  static LetterForm of(RecipientRow parent, Stationery stationery) {
    ReadingWish wish = parent.wish();
    Tongue tongue = tongue(parent).orElse(null);
    if (tongue == null) {
      return english(wish, null, LanguageChoice.CANNOT_BE_PRINTED);
    }
    if (tongue == Tongue.ENGLISH) {
      return english(wish, null, LanguageChoice.ENGLISH);
    }
    ApprovedTexts approved = stationery.approved();
    if (!approved.hasWords(tongue)) {
      return english(wish, null, LanguageChoice.WORDS_NOT_READ);
    }
    Optional<LetterTemplate> read = approved.translation(stationery.template(), tongue);
    if (read.isPresent()) {
      String texts = String.join(" ", approved.keys(read.get()));
      return new LetterForm(
          wish.language(), tongue, null, LanguageChoice.TRANSLATED, wish.largePrint(), texts);
    }
    boolean translated = ShippedTexts.translation(stationery.template(), tongue).isPresent();
    return english(
        wish, tongue, translated ? LanguageChoice.LETTER_NOT_READ : LanguageChoice.NOT_TRANSLATED);
  }

  private static LetterForm english(ReadingWish wish, Tongue offered, LanguageChoice choice) {
    return new LetterForm(
        wish.language(),
        Tongue.ENGLISH,
        offered,
        choice,
        wish.largePrint(),
        offered == null ? null : ApprovedTexts.key(offered));
  }

  /**
   * The parent's language if letters can be printed in it. An organisation reads English, and so
   * does who is not known to read anything else.
   */
  private static Optional<Tongue> tongue(RecipientRow parent) {
    String language = parent.wish().language();
    boolean english =
        parent.facts().parentKind() == ParentKind.ORGANISATION
            || language == null
            || language.isBlank();
    return english ? Optional.of(Tongue.ENGLISH) : Tongue.of(language.strip());
  }

  /**
   * Why two parents, each with a language and a print, cannot have one letter; null if they can.
   */
  static String objection(RecipientRow one, RecipientRow other) {
    if (!tongue(one).orElse(Tongue.ENGLISH).equals(tongue(other).orElse(Tongue.ENGLISH))) {
      return "they do not read the same language";
    }
    return one.wish().largePrint() == other.wish().largePrint()
        ? null
        : "one of them needs large print";
  }

  /** Whether the letter is in another language, with the English behind it. */
  boolean isTranslated() {
    return tongue != Tongue.ENGLISH;
  }

  /**
   * The template to set the letter with, for a form that was chosen for it.
   *
   * @throws LetterRunRefused when that is not there any more
   */
  LetterTemplate template(Stationery stationery) {
    return isTranslated()
        ? ShippedTexts.translation(stationery.template(), tongue)
            .orElseThrow(
                () ->
                    new LetterRunRefused(
                        "This letter is not translated into " + tongue.inEnglish() + " any more."))
        : stationery.template();
  }

  /**
   * How the press is to set it.
   *
   * @param english what the letter says in English
   */
  Manner manner(Stationery stationery, LetterData english) {
    Manner manner = new Manner(largePrint, offered, null, stationery.envelope());
    return isTranslated() ? manner.withBehind(stationery.template(), english) : manner;
  }

  /** Such as "in Urdu with the English behind it", or "in English with a sentence in Urdu". */
  public String inWords() {
    if (isTranslated()) {
      return "in " + tongue.inEnglish() + " with the English behind it";
    }
    return offered == null ? "in English" : "in English with a sentence in " + offered.inEnglish();
  }

  /** Why it is not in the parent's language; empty where it is, or where no other is known. */
  public String why() {
    return choice.why(
        Optional.ofNullable(wanted)
            .map(String::strip)
            .flatMap(Tongue::of)
            .map(Tongue::inEnglish)
            .orElseGet(() -> new ReadingWish(wanted, false).inWords()));
  }

  /** What is not as in most letters: language and print; empty for ordinary letters in English. */
  public String remark() {
    List<String> remarks =
        List.of(
            choice == LanguageChoice.ENGLISH
                ? ""
                : inWords() + (why().isEmpty() ? "" : " because " + why()),
            largePrint ? "in large print" : "");
    return String.join(", ", remarks.stream().filter(remark -> !remark.isEmpty()).toList());
  }
}
