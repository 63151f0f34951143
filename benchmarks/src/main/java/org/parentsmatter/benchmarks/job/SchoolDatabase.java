package org.parentsmatter.benchmarks.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.parentsmatter.database.Setting;

/** The two databases that a school can be kept in, each empty and in a folder. */
public enum SchoolDatabase {
  /** Inside this program, as a single school has it. */
  DERBY {
    @Override
    Running start(Path folder) {
      System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
      return () -> shutDown(folder.resolve("database"));
    }
  },

  /** A server of its own on this machine, listening on a free port of 127.0.0.1. */
  POSTGRES {
    @Override
    Running start(Path folder) throws IOException {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder().setDataDirectory(folder.resolve("database")).start();
      System.setProperty(Setting.DB_URL.property(), server.getJdbcUrl("postgres", "postgres"));
      return () -> {
        System.clearProperty(Setting.DB_URL.property());
        server.close();
      };
    }
  };

  /** Starts it, so that the product's data source finds it. */
  abstract Running start(Path folder) throws IOException;

  private static void shutDown(Path database) throws SQLException {
    try {
      DriverManager.getConnection("jdbc:derby:" + database + ";shutdown=true").close();
    } catch (SQLException e) {
      // Derby says by an exception that it has done what it was asked for.
      if (!"08006".equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  /** A database that runs until it is closed. */
  interface Running extends AutoCloseable {
    @Override
    void close() throws IOException, SQLException;
  }
}
