package org.parentsmatter.imports.ctf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that an import reads. */
record WrittenFiles(CsvOut users, CsvOut demographics, CsvOut contacts) implements Closeable {
  /** Whoever is not in a CTF has not left: it speaks of the pupils in it and of nobody else. */
  private static final String MANIFEST =
      """
      propertyName,value
      manifest.version,1.0
      oneroster.version,1.1
      file.users,delta
      file.demographics,delta
      file.contacts,delta
      """;

  static WrittenFiles in(Path folder, Columns columns) throws IOException {
    Files.writeString(folder.resolve("manifest.csv"), MANIFEST, StandardCharsets.US_ASCII);
    return new WrittenFiles(
        new CsvOut(folder.resolve("users.csv"), columns.users()),
        new CsvOut(folder.resolve("demographics.csv"), columns.demographics()),
        new CsvOut(folder.resolve("contacts.csv"), columns.contacts()));
  }

  @Override
  public void close() throws IOException {
    try (users;
        demographics;
        contacts) {
      // All three, whatever happens to one of them.
    }
  }
}
