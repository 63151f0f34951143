package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Values;
import org.parentsmatter.reach.Reached;

/** The list of families, a page at a time. What is typed travels as a value, never as SQL. */
final class FamilyPages {
  private static final String ON_ROLL = " and f.ended_on is null";
  private static final String ROWS =
      "select f.id, f.name, f.tutor_groups, f.year_groups, f.pupil_count, f.parent_count,"
          + " f.lowest_attendance from --DERBY-PROPERTIES joinOrder=FIXED\n ";
  private static final String WORD = " and {fn locate(?, f.search_text)} > 0";
  private static final String IN_YEAR = " and {fn locate(?, ', ' || f.year_groups || ', ')} > 0";
  private static final String IN_TUTOR_GROUP =
      " and {fn locate(?, ', ' || f.tutor_groups || ', ')} > 0";
  private static final String ON_LIST =
      " and exists (select 1 from family_list_entry e"
          + " where e.family_list_id = ? and e.family_id = f.id)";
  private static final String BELOW = " and f.lowest_attendance < ?";

  private FamilyPages() {}

  static FamilyPage page(
      Connection connection,
      Reached reached,
      FamilyFilter filter,
      FamilySort sort,
      boolean descending,
      int first,
      int size)
      throws SQLException {
    long total;
    try (PreparedStatement count =
            prepare(connection, "select count(*)", reached, filter, "", List.of());
        ResultSet row = count.executeQuery()) {
      row.next();
      total = row.getLong(1);
    }
    List<FamilySummary> rows = new ArrayList<>();
    String order = order(sort, descending);
    // The keys first: an index alone gives them in order, without reading the table or sorting it.
    try (PreparedStatement select =
            prepare(
                connection,
                ROWS + "(select f.id",
                reached,
                filter,
                order
                    + " offset ? rows fetch next ? rows only) page, family f where f.id = page.id"
                    + order,
                List.of(first, size));
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        rows.add(summary(row));
      }
    }
    return new FamilyPage(rows, total);
  }

  /** The ids of all families that match, for a list to be saved. */
  static List<Long> ids(Connection connection, Reached reached, FamilyFilter filter)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select =
            prepare(connection, "select f.id", reached, filter, " order by f.id", List.of());
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        ids.add(row.getLong(1));
      }
    }
    return ids;
  }

  private static String order(FamilySort sort, boolean descending) {
    return switch (sort) {
      case NAME ->
          descending ? " order by f.sort_name desc, f.id desc" : " order by f.sort_name, f.id";
      case ATTENDANCE ->
          descending
              ? " order by f.lowest_attendance desc nulls last, f.id desc"
              : " order by f.lowest_attendance, f.id";
      case TUTOR_GROUP ->
          descending ? " order by f.tutor_sort desc, f.id desc" : " order by f.tutor_sort, f.id";
    };
  }

  private static PreparedStatement prepare(
      Connection connection,
      String select,
      Reached reached,
      FamilyFilter filter,
      String order,
      List<?> last)
      throws SQLException {
    StringBuilder sql = new StringBuilder(select + reached.fromFamilies("f") + ON_ROLL);
    List<Object> values = new ArrayList<>(reached.values());
    for (String word : SearchText.words(filter.search())) {
      sql.append(WORD);
      values.add(word);
    }
    if (filter.yearGroup() != null) {
      sql.append(IN_YEAR);
      values.add(", " + filter.yearGroup() + ", ");
    }
    if (filter.tutorGroup() != null) {
      sql.append(IN_TUTOR_GROUP);
      values.add(", " + filter.tutorGroup() + ", ");
    }
    if (filter.listId() != null) {
      sql.append(ON_LIST);
      values.add(filter.listId());
    }
    if (filter.attendanceBelow() != null) {
      sql.append(BELOW);
      values.add(filter.attendanceBelow());
    }
    sql.append(order);
    values.addAll(last);
    return Values.set(connection.prepareStatement(sql.toString()), values);
  }

  private static FamilySummary summary(ResultSet row) throws SQLException {
    return new FamilySummary(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getInt(5),
        row.getInt(6),
        row.getBigDecimal(7));
  }
}
