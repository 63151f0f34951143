package org.parentsmatter.imports;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Rows on their way into one staging table, sent in batches so that memory does not grow. */
final class StagingBatch implements AutoCloseable {
  private static final int SIZE = 500;

  private final PreparedStatement statement;
  private int waiting;

  StagingBatch(SqlSession session, String table, String columns) throws SQLException {
    statement =
        session.prepare(
            "insert into %s (%s) values (%s)"
                .formatted(
                    table,
                    columns,
                    String.join(", ", Collections.nCopies(columns.split(",").length, "?"))));
  }

  void add(Object... values) throws SQLException {
    SqlSession.bind(statement, values);
    statement.addBatch();
    if (++waiting >= SIZE) {
      flush();
    }
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
