package org.parentsmatter.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** The schema and its migrations, the same files for Derby and for PostgreSQL. */
public final class Schema {
  private Schema() {}

  /**
   * Applies every migration that the database does not have yet. Types that the two databases name
   * differently are placeholders; what has to differ lies in a folder named after the database. A
   * feature whose migration is code offers it as a service ({@link JavaMigration}), so that this
   * package needs to know no feature.
   *
   * @throws IllegalStateException when the database cannot be reached
   */
  public static void migrate(DataSource dataSource) {
    boolean derby = isDerby(dataSource);
    ClassLoader loader = Schema.class.getClassLoader();
    Flyway.configure(loader)
        .dataSource(dataSource)
        .locations(
            "classpath:db/migration", derby ? "classpath:db/derby" : "classpath:db/postgresql")
        .placeholders(Map.of("blob", derby ? "blob" : "bytea"))
        .javaMigrations(
            ServiceLoader.load(JavaMigration.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(JavaMigration[]::new))
        .load()
        .migrate();
  }

  private static boolean isDerby(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return Sequence.isDerby(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database cannot be reached. Is "
              + Setting.DB_URL.property()
              + " right, and is no other process using the data folder? "
              + e.getMessage(),
          e);
    }
  }
}
