package org.parentsmatter.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A language as ISO 639 names it, from its code or its English name. */
final class LanguageCode {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      CODES.put(code, code);
      CODES.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      CODES.putIfAbsent(language.getISO3Language(), code);
    }
    CODES.put("panjabi", "pa");
    CODES.put("punjabi", "pa");
    CODES.put("farsi", "fa");
    CODES.put("mandarin", "zh");
    CODES.put("cantonese", "zh");
  }

  private LanguageCode() {}

  /** The code; what is no language anybody knows is kept as given. */
  static String of(String text) {
    return text == null ? null : CODES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
  }
}
