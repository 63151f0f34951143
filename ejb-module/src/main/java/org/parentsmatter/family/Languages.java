package org.parentsmatter.family;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The languages to choose from: those with a code of two letters (ISO 639-1), and some of three
 * letters that are spoken in the homes of many pupils in Britain.
 */
public final class Languages {
  private static final List<String> OF_THREE_LETTERS =
      List.of("bfi", "ckb", "prs", "rom", "syl", "yue");

  private static final List<Language> ALL =
      Stream.concat(Stream.of(Locale.getISOLanguages()), OF_THREE_LETTERS.stream())
          .map(code -> new Language(code, LanguageName.of(code)))
          .filter(language -> !language.name().equals(language.code()))
          .sorted(Comparator.comparing(Language::name, Collator.getInstance(Locale.UK)))
          .toList();

  private Languages() {}

  /**
   * One of them.
   *
   * @param code ISO 639
   * @param name in English
   */
  public record Language(String code, String name) {}

  /** All of them by their English names. */
  public static List<Language> all() {
    return Collections.unmodifiableList(ALL);
  }

  static boolean has(String code) {
    return ALL.stream().anyMatch(language -> language.code().equals(code));
  }
}
