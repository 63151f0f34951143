package org.parentsmatter.imports;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: letters only, without case and accents. */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    if (name == null) {
      return "";
    }
    String key =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}]", "");
    return key.length() > 200 ? key.substring(0, 200) : key;
  }
}
