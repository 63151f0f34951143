package org.parentsmatter.spelling;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an address names another country, in a line of its own and in English. */
public final class Abroad {
  /** The islands have postcodes of the same shape. */
  private static final List<String> HERE = List.of("GB", "IM", "JE", "GG");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

  private static final Set<String> NAMES =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries())
                  .filter(code -> !HERE.contains(code))
                  .map(code -> new Locale("", code).getDisplayCountry(Locale.UK)),
              Stream.of(
                  "Republic of Ireland",
                  "Eire",
                  "Holland",
                  "The Netherlands",
                  "USA",
                  "United States of America",
                  "UAE",
                  "Turkey",
                  "Czech Republic",
                  "Hong Kong",
                  "Ivory Coast",
                  "Burma"))
          .map(Abroad::key)
          .collect(Collectors.toUnmodifiableSet());

  private Abroad() {}

  /** Whether any of these lines is the name of another country; lines may be null. */
  public static boolean isNamedIn(String... lines) {
    return Stream.of(lines).anyMatch(line -> line != null && NAMES.contains(key(line)));
  }

  private static String key(String name) {
    return NO_LETTER
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }
}
