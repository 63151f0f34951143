package org.parentsmatter.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.family.AttainmentStanding;

/**
 * What schools write for attainment and reading age. The words for the five levels are in {@code
 * columns/attainment-words.json}; a grade that means something else at every school is not there.
 */
public final class AttainmentWords {
  private static final String FILE = "/columns/attainment-words.json";
  private static final int MONTHS = 12;
  private static final Map<String, AttainmentStanding> WORDS = new HashMap<>();

  static {
    JsonObject levels = JsonWords.read(FILE);
    for (String level : levels.keySet()) {
      for (JsonString word : levels.getJsonArray(level).getValuesAs(JsonString.class)) {
        WORDS.put(NameKey.of(word.getString()), AttainmentStanding.valueOf(level));
      }
    }
  }

  private AttainmentWords() {}

  /** The level that a word stands for, whatever its case, blanks and hyphens, if it is known. */
  public static Optional<AttainmentStanding> standing(String word) {
    return Optional.ofNullable(WORDS.get(NameKey.of(word)));
  }

  /**
   * A reading age such as {@code 9:06} or {@code 9 years 6 months}, in months.
   *
   * @return nothing when it is not between 3 and 25 years, or could mean two ages, as 9.5 could
   */
  public static Optional<Integer> readingAge(String text) {
    String age =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("years?|yrs?|y", ":")
            .replaceAll("months?|mths?|m", "")
            .replaceAll("[ ,]", "");
    if (!age.matches("\\d{1,2}:\\d{0,2}")) {
      return Optional.empty();
    }
    int colon = age.indexOf(':');
    int years = Integer.parseInt(age.substring(0, colon));
    int months = colon + 1 == age.length() ? 0 : Integer.parseInt(age.substring(colon + 1));
    boolean possible = years >= 3 && years < 25 && months < MONTHS;
    return possible ? Optional.of(years * MONTHS + months) : Optional.empty();
  }
}
