package org.parentsmatter.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the export says of itself. */
record Manifest(boolean isDelta) {
  private static final String FILE = "manifest.csv";

  /** An export without a manifest is taken as complete. */
  static Manifest read(Export export) throws IOException {
    if (!export.has(FILE)) {
      return new Manifest(false);
    }
    try (BufferedReader lines =
        new BufferedReader(
            new RecordLimitReader(
                new InputStreamReader(export.read(FILE), StandardCharsets.ISO_8859_1), FILE))) {
      return new Manifest(
          lines
              .lines()
              .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", ""))
              .anyMatch("file.users,delta"::equals));
    }
  }
}
