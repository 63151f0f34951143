package org.parentsmatter.staff;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.testing.SchoolBeans;

/** A school whose export has brought Anil Desai, a teacher, and whose kitchen is in none. */
final class KitchenSchool implements AutoCloseable {
  static final long DESAI = 1001;
  static final long OFFICE_TEAM = 1001;

  private final DataSource dataSource;
  private final SchoolBeans beans;

  KitchenSchool(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    beans = new SchoolBeans(dataSource);
    staff(DESAI, "Anil", "Desai", "a.desai@school.example");
    group(OFFICE_TEAM, "TEAM", "Office");
  }

  /** Somebody whom an export has brought. */
  void staff(long id, String given, String family, String email) throws SQLException {
    run(
        "insert into staff_member (id, source_id, given_name, family_name, email, kind, version)"
            + " values (%1$d, 'stf-%1$d', '%2$s', '%3$s', %4$s, 'AIDE', 0)"
                .formatted(id, given, family, email == null ? "null" : "'" + email + "'"));
  }

  void group(long id, String kind, String name) throws SQLException {
    run(
        "insert into school_group (id, kind, name, name_key, version) values (%d, '%s', '%s', '%s', 0)"
            .formatted(id, kind, name, name.toLowerCase(java.util.Locale.ROOT)));
  }

  void account(long id, String staffSourceId) throws SQLException {
    run(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values (%1$d, 'u%1$d', 'U', 'x', %2$s, current_timestamp, 0)"
                .formatted(id, staffSourceId == null ? "null" : "'" + staffSourceId + "'"));
  }

  KeepingStaff keeping() {
    return beans.bean(KeepingStaff.class);
  }

  MergingStaff merging() {
    return beans.bean(MergingStaff.class);
  }

  SchoolBeans beans() {
    return beans;
  }

  long add(String given, String family, String works, String email) {
    return beans.inTransaction(
        () -> keeping().add(new MemberFacts(given, family, works, email), null, false));
  }

  HandKeptView one(long id) {
    return beans.inTransaction(() -> keeping().one(id));
  }

  /** The rows of a query, their values with bars between. */
  List<String> rows(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        ResultSet result = connection.createStatement().executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(result.getString(i) == null ? "-" : result.getString(i));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }

  void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    beans.close();
  }
}
