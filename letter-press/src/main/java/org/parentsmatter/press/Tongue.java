package org.parentsmatter.press;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The languages that the press can set, each with the words that the press itself prints. Those
 * words are a draft until a speaker has read them; the press can say which are which.
 */
public enum Tongue {
  ENGLISH("en", "English", Script.FROM_LEFT, 1),
  POLISH("pl", "Polish", Script.FROM_LEFT, 1),
  ARABIC("ar", "Arabic", Script.FROM_RIGHT, 1.15f),
  URDU("ur", "Urdu", Script.FROM_RIGHT_HANGING, 1.55f),
  BENGALI("bn", "Bengali", Script.FROM_LEFT, 1.12f),
  PUNJABI("pa", "Punjabi", Script.FROM_LEFT, 1.12f),
  CHINESE("zh", "Chinese", Script.FROM_LEFT, 1.1f),
  SOMALI("so", "Somali", Script.FROM_LEFT, 1),
  ROMANIAN("ro", "Romanian", Script.FROM_LEFT, 1),
  UKRAINIAN("uk", "Ukrainian", Script.FROM_LEFT, 1),
  TURKISH("tr", "Turkish", Script.FROM_LEFT, 1),
  PERSIAN("fa", "Persian", Script.FROM_RIGHT, 1.15f),
  PORTUGUESE("pt", "Portuguese", Script.FROM_LEFT, 1),
  TAMIL("ta", "Tamil", Script.FROM_LEFT, 1.12f),
  GUJARATI("gu", "Gujarati", Script.FROM_LEFT, 1.12f);

  private static final Map<String, Tongue> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Tongue::tag, each -> each));

  private final String tag;
  private final String english;
  private final Script script;
  private final float spacing;
  private volatile PrintedWords words;

  Tongue(String tag, String english, Script script, float spacing) {
    this.tag = tag;
    this.english = english;
    this.script = script;
    this.spacing = spacing;
  }

  /** The language of a BCP 47 tag, whatever the region: "en-GB" is English. */
  public static Optional<Tongue> of(String tag) {
    // Asked several times in each letter, so the tags that are meant come first.
    Optional<Tongue> known = Optional.ofNullable(BY_TAG.get(tag));
    return known.isPresent()
        ? known
        : Optional.ofNullable(BY_TAG.get(Locale.forLanguageTag(tag).getLanguage()));
  }

  /** All but English, in the order in which a list should show them. */
  public static List<Tongue> others() {
    return Arrays.stream(values())
        .filter(tongue -> tongue != ENGLISH)
        .sorted((one, two) -> one.english.compareTo(two.english))
        .toList();
  }

  /** As in BCP 47. */
  public String tag() {
    return tag;
  }

  /** What the language is called in English. */
  public String inEnglish() {
    return english;
  }

  /** Whether a speaker has read the words that the press prints in this language. */
  public boolean readBySpeaker() {
    return words().readBySpeaker();
  }

  /**
   * The first 12 hexadecimal digits of the SHA-256 of the words that the press prints in this
   * language: other words, another version.
   */
  public String version() {
    return words().version();
  }

  /** Every word that the press itself prints in this language, by what it is for. */
  public Map<String, String> printedWords() {
    return words().all();
  }

  /** How a letter to these people begins, such as "Dear Ms Kowalska and Mr Kowalski". */
  public String salutation(List<String> names) {
    return words().salutation(names);
  }

  /** A day in words, such as "18 December 2026". */
  public String date(LocalDate day) {
    return words().date(day);
  }

  /** The sentence that tells a reader of this language how to ask for the letter in it. */
  public String howToAsk() {
    return words().howToAsk();
  }

  /** "rtl" where lines run from the right, else "ltr", as web pages say it. */
  public String direction() {
    return script == Script.FROM_LEFT ? "ltr" : "rtl";
  }

  Script script() {
    return script;
  }

  /** How much further apart than in Latin type the lines stand. */
  float spacing() {
    return spacing;
  }

  PrintedWords words() {
    PrintedWords read = words;
    if (read == null) {
      read = PrintedWords.in(tag);
      words = read;
    }
    return read;
  }
}
