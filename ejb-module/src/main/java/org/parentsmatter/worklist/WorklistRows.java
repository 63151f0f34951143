package org.parentsmatter.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.database.Ids;
import org.parentsmatter.database.Values;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.PersonName;

/** Reads the worklist: how long each list is, a page of one, and whom to turn to. */
final class WorklistRows {
  /** The parents who may hear about a family, the one whom the school turns to first before. */
  private static final String PARENTS =
      "select fp.family_id, pa.id, pa.title, pa.given_name, pa.family_name from family_pupil fp"
          + " join pupil pu on pu.id = fp.pupil_id join relationship r on r.pupil_id = pu.id"
          + " join parent pa on pa.id = r.parent_id where fp.family_id in %s and "
          + EntitlementSql.ENTITLED
          + " order by fp.family_id, r.priority, pa.id";

  private final Connection connection;
  private final WorklistSql sql;
  private final String reader;
  private final boolean seesSensitive;

  /**
   * @param seesSensitive whether the reader may read what is kept close
   */
  WorklistRows(Connection connection, WorklistSql sql, String reader, boolean seesSensitive) {
    this.connection = connection;
    this.sql = sql;
    this.reader = reader;
    this.seesSensitive = seesSensitive;
  }

  /** How long these lists are: one statement. */
  Map<Matter, Long> counts(List<Matter> matters) throws SQLException {
    List<Object> values = new ArrayList<>();
    matters.forEach(matter -> values.addAll(sql.values(matter)));
    String select =
        matters.stream()
            .map(matter -> "(" + sql.count(matter) + ")")
            .collect(Collectors.joining(", ", "select ", " from school"));
    Map<Matter, Long> counts = new EnumMap<>(Matter.class);
    try (PreparedStatement statement = Values.set(connection.prepareStatement(select), values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      for (int i = 0; i < matters.size(); i++) {
        counts.put(matters.get(i), row.getLong(i + 1));
      }
    }
    return counts;
  }

  /** A page of one list: two statements. */
  List<WorklistRow> page(Matter matter, int first, int size) throws SQLException {
    List<Object> values = sql.values(matter);
    values.add(first);
    values.add(size);
    List<WorklistRow> rows = new ArrayList<>();
    try (PreparedStatement statement =
            Values.set(
                connection.prepareStatement(
                    sql.rows(matter) + " offset ? rows fetch next ? rows only"),
                values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.add(row(matter, row));
      }
    }
    return withParents(rows);
  }

  private WorklistRow row(Matter matter, ResultSet row) throws SQLException {
    long family = row.getLong(1);
    String name = row.getString(2);
    return switch (matter) {
      case REVIEWS ->
          new WorklistRow(family, name, row.getLong(3), null, null, day(row, 4), null, null, true);
      case FOLLOW_UPS, REQUESTS ->
          new WorklistRow(
              family,
              name,
              row.getLong(3),
              row.getLong(7),
              new PersonName(row.getString(8), row.getString(9), row.getString(10)).display(),
              day(row, 4),
              isKept(row) ? null : row.getString(5),
              row.getString(6),
              false);
      case BAD_NEWS ->
          new WorklistRow(family, name, 0, null, null, day(row, 3), null, null, row.getInt(4) > 0);
      case NOT_CONTACTED ->
          new WorklistRow(family, name, 0, null, null, null, null, null, row.getInt(3) > 0);
    };
  }

  /** Whoever sees to it or wrote it reads what it is. */
  private boolean isKept(ResultSet row) throws SQLException {
    return "SENSITIVE".equals(row.getString(11))
        && !seesSensitive
        && !reader.equals(row.getString(6))
        && !reader.equals(row.getString(12));
  }

  private List<WorklistRow> withParents(List<WorklistRow> rows) throws SQLException {
    List<Long> without =
        rows.stream().filter(r -> r.parentId() == null).map(WorklistRow::familyId).toList();
    if (without.isEmpty()) {
      return rows;
    }
    Map<Long, WorklistRow.ParentLink> parents = parents(without);
    return rows.stream()
        .map(r -> r.parentId() == null ? r.withParent(parents.get(r.familyId())) : r)
        .toList();
  }

  private Map<Long, WorklistRow.ParentLink> parents(Collection<Long> families) throws SQLException {
    Map<Long, WorklistRow.ParentLink> parents = new HashMap<>();
    Ids ids = Ids.of(families);
    try (PreparedStatement select = connection.prepareStatement(PARENTS.formatted(ids.places()))) {
      ids.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          PersonName name = new PersonName(row.getString(3), row.getString(4), row.getString(5));
          parents.putIfAbsent(
              row.getLong(1), new WorklistRow.ParentLink(row.getLong(2), name.display()));
        }
      }
    }
    return parents;
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    java.sql.Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toLocalDateTime().toLocalDate();
  }
}
