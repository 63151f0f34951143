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
 * PostgreSQL is started once for all tests, and each database is migrated once and then copied. A
 * class of tests has schools of its own, which the next class gets emptied: to compile statements,
 * and to make a database, took longer than most tests.
 */
public class EachDatabase implements ArgumentsProvider {
  static {
    System.setProperty("derby.stream.error.file", "target/derby.log");
    // All statements of a school, so that those of one class of tests are there for the next.
    System.setProperty("derby.language.statementCacheSize", "3000");
    System.setProperty("derby.language.tableDescriptorCacheSize", "300");
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return Stream.of(
        Arguments.of(Named.of("Derby", derby())), Arguments.of(Named.of("PostgreSQL", postgres())));
  }

  /** An empty school on a Derby that lives in memory. */
  public static DataSource derby() {
    return Derby.SCHOOLS.next();
  }

  /** An empty school on PostgreSQL. */
  public static DataSource postgres() {
    return Postgres.SCHOOLS.next();
  }

  private static EmptySchools migrated(String url) {
    DataSource school = Connections.to(url);
    Schema.migrate(school);
    return new EmptySchools(SchoolTemplate.of(school));
  }

  private static final class Derby {
    static final EmptySchools SCHOOLS =
        migrated("jdbc:derby:memory:" + SchoolTemplate.newName() + ";create=true");
  }

  private static final class Postgres {
    static final EmptySchools SCHOOLS = onServer();

    private static EmptySchools onServer() {
      String name = SchoolTemplate.newName();
      try {
        // Nothing of it has to be there after a power cut, or to be tidied up.
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("autovacuum", "off")
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
