package org.parentsmatter.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.logging.Logger;
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
 * PostgreSQL is started once for all tests.
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
    return migrated("jdbc:derby:memory:school-" + UUID.randomUUID() + ";create=true");
  }

  /** An empty school on PostgreSQL. */
  public static DataSource postgres() {
    String name = "school_" + UUID.randomUUID().toString().replace("-", "");
    EmbeddedPostgres server = Server.RUNNING;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return migrated(server.getJdbcUrl("postgres", name));
  }

  private static DataSource migrated(String url) {
    DataSource school = new OneUrl(url);
    Schema.migrate(school);
    return school;
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL does not start", e);
      }
    }
  }

  private record OneUrl(String url) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
      return DriverManager.getConnection(url);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
      return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public Logger getParentLogger() {
      return Logger.getLogger("org.parentsmatter.database");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException("Nothing is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
