package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.database.Ids;
import org.parentsmatter.database.Values;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.reach.Reached;

/** Reads pupils: a page of them, those of a family, one. */
final class PupilRows {
  private static final String COLUMNS =
      "select pu.id, pu.given_name, pu.preferred_name, pu.family_name, pu.year_group,"
          + " pu.tutor_group, pu.attendance_percent, pu.language, pu.birth_date, pu.left_on,"
          + " pu.deceased_on, pu.transferred_to";
  private static final String ON_ROLL = " and " + EntitlementSql.ON_ROLL;
  private static final String OF_FAMILY =
      COLUMNS
          + " from pupil pu join family_pupil fp on fp.pupil_id = pu.id where fp.family_id = ?"
          + " order by pu.birth_date, pu.given_name, pu.id";
  private static final String OF_FAMILIES =
      COLUMNS
          + ", f.id, f.name from family f join family_pupil fp on fp.family_id = f.id"
          + " join pupil pu on pu.id = fp.pupil_id where f.ended_on is null"
          + ON_ROLL
          + " and f.id in ";
  private static final int FAMILY = 13;
  private static final String ONE = COLUMNS + " from pupil pu where pu.id = ?";

  /** The other school tells about where somebody lives who must not be found. */
  private static final String ONE_GUARDED =
      ONE.replace(
          "pu.transferred_to",
          "case when pu.transferred_to is not null and exists (select 1 from relationship r"
              + " join parent pa on pa.id = r.parent_id where r.pupil_id = pu.id and "
              + AddressProtection.OF_PARENT
              + ") then 'another school' else pu.transferred_to end");

  private PupilRows() {}

  static PupilPage page(
      Connection connection,
      Reached reached,
      PupilFilter filter,
      PupilSort sort,
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
    String order = order(sort, descending);
    // The keys first: an index alone gives them in order, without reading the table or sorting it.
    try (PreparedStatement select =
        prepare(
            connection,
            COLUMNS + " from --DERBY-PROPERTIES joinOrder=FIXED\n (select pu.id",
            reached,
            filter,
            order
                + " offset ? rows fetch next ? rows only) page, pupil pu where pu.id = page.id"
                + order,
            List.of(first, size))) {
      return new PupilPage(read(select), total);
    }
  }

  static List<PupilSummary> ofFamily(Connection connection, long familyId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OF_FAMILY)) {
      select.setLong(1, familyId);
      return read(select);
    }
  }

  /** Families that have pupils on roll, each with these pupils, the eldest first. */
  static List<FamilyView> ofFamilies(Connection connection, Ids families) throws SQLException {
    Map<Long, FamilyView> views = new LinkedHashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            OF_FAMILIES + families.places() + " order by f.id, pu.birth_date, pu.given_name")) {
      families.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          long id = row.getLong(FAMILY);
          String name = row.getString(FAMILY + 1);
          views
              .computeIfAbsent(
                  id,
                  family ->
                      new FamilyView(family, name, true, new ArrayList<>(), List.of(), List.of()))
              .pupils()
              .add(pupil(row));
        }
      }
    }
    return List.copyOf(views.values());
  }

  static Optional<PupilSummary> one(Connection connection, long pupilId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ONE)) {
      select.setLong(1, pupilId);
      return read(select).stream().findFirst();
    }
  }

  /** The same without the name of the other school, where a parent's address is protected. */
  static Optional<PupilSummary> oneGuarded(Connection connection, long pupilId)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ONE_GUARDED)) {
      select.setLong(1, pupilId);
      return read(select).stream().findFirst();
    }
  }

  private static String order(PupilSort sort, boolean descending) {
    return switch (sort) {
      case NAME ->
          descending
              ? " order by pu.family_name desc, pu.given_name desc, pu.id desc"
              : " order by pu.family_name, pu.given_name, pu.id";
      case TUTOR_GROUP ->
          descending
              ? " order by pu.tutor_group desc, pu.family_name desc, pu.given_name desc, pu.id desc"
              : " order by pu.tutor_group, pu.family_name, pu.given_name, pu.id";
      case ATTENDANCE ->
          descending
              ? " order by pu.attendance_percent desc nulls last, pu.id desc"
              : " order by pu.attendance_percent, pu.id";
    };
  }

  private static PreparedStatement prepare(
      Connection connection,
      String select,
      Reached reached,
      PupilFilter filter,
      String order,
      List<?> last)
      throws SQLException {
    StringBuilder sql = new StringBuilder(select + reached.fromPupils("pu") + ON_ROLL);
    List<Object> values = new ArrayList<>(reached.values());
    for (String word : SearchText.words(filter.search())) {
      sql.append(" and {fn locate(?, pu.search_text)} > 0");
      values.add(word);
    }
    if (filter.yearGroup() != null) {
      sql.append(" and pu.year_group = ?");
      values.add(filter.yearGroup());
    }
    if (filter.tutorGroup() != null) {
      sql.append(" and pu.tutor_group = ?");
      values.add(filter.tutorGroup());
    }
    sql.append(order);
    values.addAll(last);
    return Values.set(connection.prepareStatement(sql.toString()), values);
  }

  private static List<PupilSummary> read(PreparedStatement select) throws SQLException {
    List<PupilSummary> pupils = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        pupils.add(pupil(row));
      }
    }
    return pupils;
  }

  private static PupilSummary pupil(ResultSet row) throws SQLException {
    return new PupilSummary(
        row.getLong(1),
        PersonName.ofPupil(row.getString(2), row.getString(3), row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getBigDecimal(7),
        LanguageName.of(row.getString(8)),
        day(row, 9),
        day(row, 10),
        row.getString(12),
        day(row, 11));
  }

  static LocalDate day(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }
}
