package org.parentsmatter.family;

import java.util.Locale;

/** A language as people say it: "pl" is Polish; a word that is no code stays as it came. */
final class LanguageName {
  private LanguageName() {}

  static String of(String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String stripped = code.strip();
    if (stripped.length() > 3 && stripped.indexOf('-') < 0) {
      return stripped;
    }
    String name = Locale.forLanguageTag(stripped).getDisplayLanguage(Locale.UK);
    return name.isEmpty() ? stripped : name;
  }
}
