package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Manner;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.translation.ApprovingTexts;
import org.parentsmatter.translation.ShippedTexts;
import org.parentsmatter.translation.TranslatedText;

/**
 * Shows a text in another language as it would reach a parent, in a letter to an invented family:
 * so that somebody can read it before anybody gets it.
 */
@Stateless
@Needs(Right.SEE_LETTERS)
public class PreviewingTranslations {
  @Inject private Stationeries stationeries;
  @Inject private ApprovingTexts texts;

  /**
   * The letter in the other language with the English behind it, as PDF.
   *
   * @param key of a text; around the words that the press prints stands the first letter there is
   * @param agreed whether the plan in it is agreed
   * @throws LetterRefused when there is no such letter
   */
  public byte[] letter(String key, boolean agreed) {
    TranslatedText text = texts.one(key).text();
    Stationery stationery = stationery(text);
    Tongue tongue = text.tongue();
    LetterTemplate translated =
        ShippedTexts.translation(stationery.template(), tongue)
            .orElseThrow(() -> new LetterRefused("There is no letter in this language."));
    Manner manner =
        Manner.PLAIN.withBehind(
            stationery.template(), SampleLetter.of(stationery, Tongue.ENGLISH, agreed));
    return set(stationery, translated, agreed, manner);
  }

  /**
   * The English letter with the sentence that says how to ask for the other language, as PDF.
   *
   * @param key of a text
   */
  public byte[] sentence(String key) {
    TranslatedText text = texts.one(key).text();
    Stationery stationery = stationery(text);
    return set(stationery, stationery.template(), false, Manner.PLAIN.offering(text.tongue()));
  }

  private Stationery stationery(TranslatedText text) {
    String name = text.template() == null ? LetterTemplate.shippedNames().get(0) : text.template();
    LetterTemplate english =
        ShippedTexts.english(name).orElseThrow(() -> new LetterRefused("There is no such letter."));
    return stationeries.of(english, LocalDate.now(ZoneId.systemDefault()));
  }

  private static byte[] set(
      Stationery stationery, LetterTemplate template, boolean agreed, Manner manner) {
    try {
      return SettingLetters.PRESS
          .set(
              template,
              SampleLetter.of(stationery, template.tongue(), agreed),
              stationery.artwork(),
              manner)
          .pdf();
    } catch (CannotSet | IllegalArgumentException e) {
      throw new LetterRefused("The letter cannot be set: " + e.getMessage());
    }
  }
}
