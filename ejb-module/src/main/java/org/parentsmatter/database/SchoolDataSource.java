package org.parentsmatter.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source the container pools. It picks the driver by the address that IT set, so that the
 * same EAR runs on Derby and on PostgreSQL without an edited descriptor. A driver class named in
 * the definition itself would not be found when its jar lies inside the EAR.
 */
public class SchoolDataSource implements DataSource {
  private static final String DERBY = "jdbc:derby:";
  private static final String CLOSED = "08006";

  private volatile Driver driver;

  @Override
  public Connection getConnection() throws SQLException {
    Properties credentials = new Properties();
    Setting.DB_USER.value().ifPresent(user -> credentials.setProperty("user", user));
    Setting.DB_PASSWORD
        .value()
        .ifPresent(password -> credentials.setProperty("password", password));
    String url = url();
    Connection connection = driver(url).connect(url, credentials);
    if (connection == null) {
      throw new SQLException(
          Setting.DB_URL.property() + " is neither a Derby nor a PostgreSQL address");
    }
    return connection;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  /**
   * Closes the embedded database, so that the next start has nothing to repair; a database server
   * is left alone.
   */
  static void closeEmbedded() throws SQLException {
    String url = url();
    if (!url.startsWith(DERBY)) {
      return;
    }
    try {
      new SchoolDataSource()
          .driver(url)
          .connect(url.replaceAll(";.*", "") + ";shutdown=true", new Properties());
    } catch (SQLException e) {
      // Derby says by an exception that it has done what it was asked for.
      if (!CLOSED.equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  private static String url() {
    return Setting.DB_URL
        .value()
        .orElseGet(() -> DERBY + Setting.dataFolder().resolve("database") + ";create=true");
  }

  private Driver driver(String url) throws SQLException {
    Driver current = driver;
    if (current == null) {
      String name =
          url.startsWith(DERBY)
              ? "org.apache.derby.iapi.jdbc.AutoloadedDriver"
              : "org.postgresql.Driver";
      try {
        current =
            (Driver)
                Class.forName(name, true, SchoolDataSource.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
      } catch (ReflectiveOperationException e) {
        throw new SQLException("The database driver " + name + " is missing", e);
      }
      driver = current;
    }
    return current;
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
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("Not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
