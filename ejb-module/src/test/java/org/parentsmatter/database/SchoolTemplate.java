package org.parentsmatter.database;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;

/**
 * A school as it stood when the template was taken, to be copied as often as tests want: that takes
 * a small part of the time in which it was migrated and filled. A copy has all the rows and goes
 * its own way.
 */
public final class SchoolTemplate {
  private static final String DERBY = "jdbc:derby:";
  private static final String DERBY_DROPPED = "08006";

  private final String address;
  private final Path backup;

  private SchoolTemplate(String address, Path backup) {
    this.address = address;
    this.backup = backup;
  }

  /** Takes a template of a school from {@link EachDatabase}, with which nobody works any more. */
  public static SchoolTemplate of(DataSource school) {
    String address = Connections.close((BasicDataSource) school);
    if (!address.startsWith(DERBY)) {
      return new SchoolTemplate(address, null);
    }
    try (Connection connection = DriverManager.getConnection(address)) {
      Path folder = Path.of("target", "derby-templates").toAbsolutePath();
      try (CallableStatement copy =
          connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
        copy.setString(1, folder.toString());
        copy.execute();
      }
      return new SchoolTemplate(address, folder.resolve(nameIn(address)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new school that is like the one from which the template was taken. */
  public BasicDataSource copy() {
    String name = newName();
    if (backup != null) {
      String copy = "jdbc:derby:memory:" + name;
      made(copy + ";createFrom=" + backup, null);
      return Connections.to(copy);
    }
    String original = nameIn(address);
    made(
        address.replace(original, "postgres"), "create database " + name + " template " + original);
    return Connections.to(address.replace(original, name));
  }

  /** Removes a copy that is not needed any more; on Derby that takes half a second. */
  public static void drop(DataSource copy) {
    String address = Connections.close((BasicDataSource) copy);
    if (!address.startsWith(DERBY)) {
      String name = nameIn(address);
      made(address.replace(name, "postgres"), "drop database " + name + " with (force)");
      return;
    }
    try (Connection connection = DriverManager.getConnection(address + ";drop=true")) {
      throw new IllegalStateException("Derby ends such a connection: " + connection);
    } catch (SQLException e) {
      if (!e.getSQLState().equals(DERBY_DROPPED)) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void made(String address, String sql) {
    try (Connection connection = DriverManager.getConnection(address);
        Statement statement = connection.createStatement()) {
      if (sql != null) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name for a database that no other has. */
  static String newName() {
    return "school_" + UUID.randomUUID().toString().replace("-", "");
  }

  private static String nameIn(String address) {
    int start = address.indexOf("school_");
    return address.substring(start, start + newName().length());
  }
}
