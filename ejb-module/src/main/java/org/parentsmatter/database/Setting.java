package org.parentsmatter.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What IT may set from outside, by system property or by environment variable: {@code
 * parentsmatter.db.url} is the environment's {@code PARENTSMATTER_DB_URL}. The property wins.
 */
public enum Setting {
  /** The folder for database, job repository, letters and logs. */
  DATA("parentsmatter.data"),
  /**
   * A JDBC address of PostgreSQL; without it the database is an embedded Derby in the data folder.
   */
  DB_URL("parentsmatter.db.url"),
  /** The database user; Derby needs none. */
  DB_USER("parentsmatter.db.user"),
  /** The database user's password. */
  DB_PASSWORD("parentsmatter.db.password"),
  /** The address staff reach the intranet at, for links that are printed or logged. */
  ADDRESS("parentsmatter.address"),
  /** A folder into which the MIS exports and which is imported every night; without it none is. */
  IMPORT_FOLDER("parentsmatter.import.folder"),
  /** When that folder is looked at, by the clock of the server, for instance 02:30, the default. */
  IMPORT_TIME("parentsmatter.import.time"),
  /** {@code none} keeps the setup link out of the log when no account exists. */
  SETUP_LINK("parentsmatter.setup.link");

  private final String property;

  Setting(String property) {
    this.property = property;
  }

  /** The name of the system property, for instance {@code parentsmatter.data}. */
  public String property() {
    return property;
  }

  /** The value, if one was given and it is not blank. */
  public Optional<String> value() {
    String value = System.getProperty(property);
    if (value == null || value.isBlank()) {
      value = System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
    }
    return Optional.ofNullable(value).filter(v -> !v.isBlank());
  }

  /**
   * The data folder. Without a setting it is {@code parents-matter} under the application server's
   * instance, or, where there is none, under the working directory.
   */
  public static Path dataFolder() {
    return DATA.value()
        .map(Path::of)
        .orElseGet(
            () -> Path.of(System.getProperty("com.sun.aas.instanceRoot", "."), "parents-matter"))
        .toAbsolutePath()
        .normalize();
  }
}
