package org.parentsmatter.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/**
 * Whoever makes a column that names a member of staff says in {@link ReferencesToStaff} what
 * becomes of it when two records are merged.
 */
class ReferencesToStaffTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void every_column_that_names_a_member_of_staff_is_listed(DataSource dataSource)
      throws SQLException {
    Set<String> listed =
        Stream.concat(
                ReferencesToStaff.MOVING.stream().map(each -> each.table() + "." + each.column()),
                ReferencesToStaff.STAYING.stream().map(each -> each.table() + "." + each.column()))
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> found = new TreeSet<>();
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData schema = connection.getMetaData();
      String staff = schema.storesUpperCaseIdentifiers() ? "STAFF_MEMBER" : "staff_member";
      try (ResultSet keys = schema.getExportedKeys(null, connection.getSchema(), staff)) {
        while (keys.next()) {
          add(found, keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME"));
        }
      }
      assertThat(found).as("foreign keys").contains("school_group_staff.staff_id");
      try (ResultSet columns = schema.getColumns(null, connection.getSchema(), null, null)) {
        while (columns.next()) {
          if (columns
              .getString("COLUMN_NAME")
              .toLowerCase(Locale.ROOT)
              .matches(".*staff.*_id|.*_staff")) {
            add(found, columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"));
          }
        }
      }
    }
    assertThat(found).isEqualTo(listed);
  }

  /** What an import stages is gone after it. */
  private static void add(Set<String> found, String table, String column) {
    String name = table.toLowerCase(Locale.ROOT) + "." + column.toLowerCase(Locale.ROOT);
    if (!name.startsWith("stage_")) {
      found.add(name);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whatever_is_versioned_counts_its_versions(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData schema = connection.getMetaData();
      for (ReferencesToStaff.Moving each : ReferencesToStaff.MOVING) {
        String table =
            schema.storesUpperCaseIdentifiers()
                ? each.table().toUpperCase(Locale.ROOT)
                : each.table();
        String column = schema.storesUpperCaseIdentifiers() ? "VERSION" : "version";
        try (ResultSet found = schema.getColumns(null, connection.getSchema(), table, column)) {
          assertThat(found.next()).as(each.table()).isEqualTo(each.versioned());
        }
      }
    }
  }
}
