package org.parentsmatter.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Languages as ISO 639 codes, from a code of two or three letters or from the English name. */
public final class LanguageCode {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      CODES.put(code, code);
      CODES.putIfAbsent(language.getDisplayLanguage(Locale.UK).toLowerCase(Locale.ROOT), code);
      try {
        CODES.putIfAbsent(language.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // A language without a code of three letters has its other two names.
      }
    }
    CODES.put("farsi", "fa");
    CODES.put("panjabi", "pa");
    CODES.put("mandarin", "zh");
    CODES.put("cantonese", "yue");
    CODES.put("flemish", "nl");
    CODES.put("dari", "fa");
    CODES.put("gaelic", "gd");
    CODES.put("british sign language", "bfi");
  }

  private LanguageCode() {}

  /** The code, if the language is known. */
  public static Optional<String> of(String language) {
    String word = language.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_][a-z]{2}$", "");
    return Optional.ofNullable(CODES.get(word));
  }
}
