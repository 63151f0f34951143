package org.parentsmatter.family;

import java.util.Locale;

/** A language as exports and people give it, by a code ("pl") or by its English name ("Polish"). */
public final class SpokenLanguage {
  private SpokenLanguage() {}

  /** The English name. A code or a name that Java does not know is shown as it came. */
  public static String inWords(String language) {
    String given = language.strip();
    String name =
        Locale.forLanguageTag(given.toLowerCase(Locale.ROOT)).getDisplayLanguage(Locale.UK);
    return name.isEmpty() || name.equalsIgnoreCase(given) ? given : name;
  }

  /** Whether it is English, whatever the country. */
  public static boolean isEnglish(String language) {
    return same(language, "en");
  }

  /** Whether two ways of giving a language mean the same one. */
  public static boolean same(String one, String two) {
    return inWords(one).equalsIgnoreCase(inWords(two));
  }
}
