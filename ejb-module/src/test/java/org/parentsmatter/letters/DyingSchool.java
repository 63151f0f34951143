package org.parentsmatter.letters;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A database from which the program is cut off when its power fails. A write is a statement that
 * changes something, and a commit counts twice. From then on nothing reaches the database, and what
 * was open is rolled back.
 */
final class DyingSchool implements DataSource {
  private static final Set<String> WRITES = Set.of("executeUpdate", "executeBatch", "execute");

  private final DataSource school;
  private final Power power;

  DyingSchool(DataSource school, Power power) {
    this.school = school;
    this.power = power;
  }

  @Override
  public Connection getConnection() throws SQLException {
    power.forDatabase();
    Connection connection = school.getConnection();
    return proxy(Connection.class, (proxy, method, arguments) -> on(connection, method, arguments));
  }

  private Object on(Connection connection, Method method, Object... arguments) throws Throwable {
    String name = method.getName();
    if (power.isOff() && !connection.isClosed()) {
      rollBack(connection);
    }
    if (name.equals("close")) {
      return call(connection, method, arguments);
    }
    power.forDatabase();
    if (name.equals("commit")) {
      count(connection, "commit");
      call(connection, method, arguments);
      count(connection, "committed");
      return null;
    }
    Object result = call(connection, method, arguments);
    return name.equals("prepareStatement")
        ? statement(connection, (PreparedStatement) result, (String) arguments[0])
        : result;
  }

  private PreparedStatement statement(
      Connection connection, PreparedStatement statement, String sql) {
    String verb = sql.strip().toLowerCase(Locale.ROOT).substring(0, 6);
    boolean changes = Set.of("insert", "update", "delete").contains(verb);
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          if (!method.getName().equals("close")) {
            power.forDatabase();
          }
          if (changes && WRITES.contains(method.getName())) {
            count(connection, sql);
          }
          return call(statement, method, arguments);
        });
  }

  private void count(Connection connection, String write) throws SQLException {
    if (power.failsAt(write)) {
      rollBack(connection);
      power.forDatabase();
    }
  }

  private static void rollBack(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
    connection.close();
  }

  private static Object call(Object on, Method method, Object... arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(DyingSchool.class.getClassLoader(), new Class<?>[] {type}, handler));
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
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.parentsmatter.letters");
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
