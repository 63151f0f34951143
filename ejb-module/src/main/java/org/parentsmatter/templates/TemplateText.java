package org.parentsmatter.templates;

import java.io.Serializable;
import org.parentsmatter.press.Tongue;

/**
 * What somebody typed in the editor. It may be full of faults, but it can be kept.
 *
 * @param title what the list calls the template, 1 to 120 characters
 * @param language that of the letter, as BCP 47 has it
 * @param source the text of the template, at most 100,000 characters
 */
public record TemplateText(String title, String language, String source) implements Serializable {
  /**
   * @throws TemplateRefused when it cannot be kept
   */
  public TemplateText {
    title = title == null ? "" : title.strip();
    if (title.isEmpty() || title.length() > SchoolTemplate.LONGEST_TITLE) {
      throw new TemplateRefused(
          "Give the template a title of at most "
              + SchoolTemplate.LONGEST_TITLE
              + " characters. Nothing was saved, and your text is still here.");
    }
    // Browsers send line breaks as on a typewriter; a fingerprint is that of the words.
    source = source == null ? "" : source.replace("\r\n", "\n");
    if (source.isBlank()) {
      throw new TemplateRefused("The template is empty. Nothing was saved.");
    }
    if (source.length() > SchoolTemplate.LONGEST_SOURCE) {
      throw new TemplateRefused(
          "The template is too long: at most "
              + String.format("%,d", SchoolTemplate.LONGEST_SOURCE)
              + " characters, please. Nothing was saved, and your text is still here.");
    }
    if (source.indexOf('\0') >= 0) {
      throw new TemplateRefused("The template holds a character that no letter can have.");
    }
    language = language == null ? Tongue.ENGLISH.tag() : language;
    if (Tongue.of(language).isEmpty()) {
      throw new TemplateRefused("Choose a language that letters can be set in.");
    }
  }
}
