package org.parentsmatter.imports.ctf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages of the Department for Education, whose codes are not those of ISO 639: CHI is
 * Chinese and CHE Chechen, PNJ is Panjabi.
 */
public final class DfeLanguages {
  /** Codes that name no language: refused, not obtained, not yet classified, believed to be. */
  private static final List<String> NONE = List.of("REF", "NOT", "ZZZ", "ENB", "OTB", "OTH", "OTL");

  private static final Map<String, String> CODES = read();

  private DfeLanguages() {}

  private static Map<String, String> read() {
    Map<String, String> codes = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DfeLanguages.class.getResourceAsStream("dfe-languages.csv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split(",", -1);
          codes.put(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of languages could not be read", e);
    }
    return codes;
  }

  /** The codes of ISO 639 in the table. */
  public static Collection<String> codes() {
    return CODES.values();
  }

  static boolean namesNone(String code) {
    return NONE.contains(code.toUpperCase(Locale.ROOT));
  }

  /** The code of ISO 639, of two letters where it has one; nothing for a code nobody knows. */
  public static Optional<String> iso(String code) {
    return Optional.ofNullable(CODES.get(code.toUpperCase(Locale.ROOT)));
  }
}
