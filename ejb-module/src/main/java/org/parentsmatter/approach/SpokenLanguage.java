package org.parentsmatter.approach;

import java.util.Locale;

/** A language as records give it, by a code ("pl", "pl-PL") or by its English name ("Polish"). */
final class SpokenLanguage {
  private SpokenLanguage() {}

  static boolean isEnglish(String language) {
    return name(language).equals("english");
  }

  static boolean same(String one, String two) {
    return name(one).equals(name(two));
  }

  private static String name(String language) {
    String given = language.strip().toLowerCase(Locale.ROOT);
    String name = Locale.forLanguageTag(given).getDisplayLanguage(Locale.UK);
    return name.isEmpty() ? given : name.toLowerCase(Locale.UK);
  }
}
