package org.parentsmatter.imports;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as what is made of them and kept was made from the first day: ids of people without one,
 * and what tells the headings of a saved profile. A rule that changed would make other people of
 * those whom the school knows, so this one never does; {@link NameKey} compares names.
 */
public final class IdKey {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private IdKey() {}

  /** Letters and digits in lower case, without accents; empty when there are none. */
  public static String of(String words) {
    return words == null
        ? ""
        : SIGNS
            .matcher(Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
            .replaceAll("");
  }
}
