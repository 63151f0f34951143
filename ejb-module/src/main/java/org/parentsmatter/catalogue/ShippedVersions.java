package org.parentsmatter.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Sequence;

/**
 * Puts to use what has come with the product: a strategy that is new, and a newer version where the
 * school has kept to the product's. What the school words itself is left for it to decide.
 */
final class ShippedVersions {
  private static final String NEWEST =
      "select s.code, s.id, k.in_use_id, k.decided_id from strategy s"
          + " left join kept_strategy k on k.code = s.code"
          + " where s.shipped_version = (select max(t.shipped_version) from strategy t"
          + " where t.code = s.code) order by s.id";
  private static final String BEGIN =
      "insert into kept_strategy (id, code, in_use_id, decided_id, version) values (?, ?, ?, ?, 0)";
  private static final String GO_ON =
      "update kept_strategy set in_use_id = ?, decided_id = ?, version = version + 1"
          + " where code = ?";

  private final Connection connection;

  ShippedVersions(Connection connection) {
    this.connection = connection;
  }

  void takeUp() throws SQLException {
    try (Sequence ids = new Sequence(connection, "kept_strategy_seq")) {
      for (Newest newest : newest()) {
        if (newest.inUse == 0) {
          begin(newest, ids.next());
        } else if (newest.inUse == newest.decided && newest.id != newest.decided) {
          goOn(newest);
        }
      }
    }
  }

  private List<Newest> newest() throws SQLException {
    List<Newest> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(NEWEST)) {
      while (rows.next()) {
        found.add(new Newest(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4)));
      }
    }
    return found;
  }

  private void begin(Newest newest, long id) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
      insert.setLong(1, id);
      insert.setString(2, newest.code);
      insert.setLong(3, newest.id);
      insert.setLong(4, newest.id);
      insert.executeUpdate();
    }
  }

  private void goOn(Newest newest) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(GO_ON)) {
      update.setLong(1, newest.id);
      update.setLong(2, newest.id);
      update.setString(3, newest.code);
      update.executeUpdate();
    }
  }

  /**
   * The product's newest version of a strategy.
   *
   * @param inUse the version in use; 0 where there is none yet
   * @param decided the version that the school has decided about; 0 where there is none
   */
  private record Newest(String code, long id, long inUse, long decided) {}
}
