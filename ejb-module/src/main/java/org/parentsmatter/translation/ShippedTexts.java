package org.parentsmatter.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.catalogue.TranslatedStrategies;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;

/** The texts in other languages that come with the letter press and the catalogue, read once. */
public final class ShippedTexts {
  private static final Map<String, LetterTemplate> ENGLISH = new HashMap<>();
  private static final Map<String, Map<Tongue, LetterTemplate>> TRANSLATED = new HashMap<>();
  private static final Map<Tongue, TranslatedStrategies> STRATEGIES = new EnumMap<>(Tongue.class);
  private static final List<TranslatedText> ALL = new ArrayList<>();

  static {
    for (String name : LetterTemplate.shippedNames()) {
      ENGLISH.put(name, LetterTemplate.shipped(name));
      Map<Tongue, LetterTemplate> translated = new EnumMap<>(Tongue.class);
      for (Tongue tongue : Tongue.others()) {
        LetterTemplate.shipped(name, tongue).ifPresent(each -> translated.put(tongue, each));
      }
      TRANSLATED.put(name, translated);
    }
    TranslatedStrategies.shipped()
        .forEach((tag, read) -> STRATEGIES.put(Tongue.of(tag).orElseThrow(), read));
    for (Tongue tongue : Tongue.others()) {
      ALL.add(words(tongue));
      for (String name : LetterTemplate.shippedNames()) {
        LetterTemplate translated = TRANSLATED.get(name).get(tongue);
        if (translated != null) {
          ALL.add(letter(translated));
        }
      }
      if (STRATEGIES.containsKey(tongue)) {
        ALL.add(strategies(tongue, STRATEGIES.get(tongue)));
      }
    }
  }

  private ShippedTexts() {}

  /** All of them by language, the words around a letter first. */
  public static List<TranslatedText> all() {
    return Collections.unmodifiableList(ALL);
  }

  /** The text that has this key now; empty for an older version of it. */
  static Optional<TranslatedText> named(String key) {
    return ALL.stream().filter(text -> text.key().equals(key)).findFirst();
  }

  /** What the press prints around every letter in this language. */
  static TranslatedText words(Tongue tongue) {
    return new TranslatedText(TranslatedText.Kind.WORDS, null, null, tongue, tongue.version());
  }

  /** The text of a translated letter. */
  static TranslatedText letter(LetterTemplate translated) {
    String name = translated.name();
    return new TranslatedText(
        TranslatedText.Kind.LETTER,
        name,
        ENGLISH.get(name).title(),
        translated.tongue(),
        translated.version());
  }

  /** The text of the catalogue's sentences. */
  static TranslatedText strategies(Tongue tongue, TranslatedStrategies read) {
    return new TranslatedText(TranslatedText.Kind.STRATEGIES, null, null, tongue, read.version());
  }

  /** The catalogue's sentences in this language; empty where there are none. */
  static Optional<TranslatedStrategies> strategies(Tongue tongue) {
    return Optional.ofNullable(STRATEGIES.get(tongue));
  }

  /**
   * The translation of exactly this English letter; empty where there is none. A letter that the
   * school has written anew is not translated, whatever it is called.
   */
  public static Optional<LetterTemplate> translation(LetterTemplate english, Tongue tongue) {
    LetterTemplate shipped = ENGLISH.get(english.name());
    if (shipped == null || !shipped.version().equals(english.version())) {
      return Optional.empty();
    }
    return Optional.ofNullable(TRANSLATED.get(english.name()).get(tongue));
  }

  /** The English letter of this name; empty where none is shipped. */
  public static Optional<LetterTemplate> english(String name) {
    return Optional.ofNullable(ENGLISH.get(name));
  }
}
