package org.parentsmatter.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A migrated, empty school on Derby and one on PostgreSQL:
 * {@code @ParameterizedTest @ArgumentsSource(EachDatabase.class) void test(DataSource school)}.
 * PostgreSQL is started once for all tests, and each database is migrated once and then copied.
 */
public class EachDatabase implements ArgumentsProvider {
  static {
    System.setProperty("derby.stream.error.file", "target/derby.log");
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.of(
        Arguments.of(Named.of("Derby", derby())), Arguments.of(Named.of("PostgreSQL", postgres())));
  }

  /** An empty school on a Derby that lives in memory. */
  public static DataSource derby() {
    return Derby.MIGRATED.copy();
  }

  /** An empty school on PostgreSQL. */
  public static DataSource postgres() {
    return Postgres.MIGRATED.copy();
  }

  private static SchoolTemplate migrated(String url) {
    DataSource school = new OneUrl(url);
    Schema.migrate(school);
    return SchoolTemplate.of(school);
  }

  private static final class Derby {
    static final SchoolTemplate MIGRATED =
        migrated("jdbc:derby:memory:" + SchoolTemplate.newName() + ";create=true");
  }

  private static final class Postgres {
    static final SchoolTemplate MIGRATED = onServer();

    private static SchoolTemplate onServer() {
      String name = SchoolTemplate.newName();
      try {
        // Nothing of it has to be there after a power cut.
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute("create database " + name);
        }
        return migrated(server.getJdbcUrl("postgres", name));
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("PostgreSQL does not start", e);
      }
    }
  }
}
