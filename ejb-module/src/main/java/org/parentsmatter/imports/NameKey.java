package org.parentsmatter.imports;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names as two files of one export are compared: without case, accents, hyphens and apostrophes.
 */
public final class NameKey {
  private NameKey() {}

  /** The key; empty when there is no name. */
  public static String of(String name) {
    return name == null
        ? ""
        : Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
