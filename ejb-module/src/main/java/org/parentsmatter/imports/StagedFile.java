package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/** A file whose rows go into one staging table, each row for itself. */
final class StagedFile implements StagedRows {
  private final StagingBatch batch;
  private final Reading reading;

  private StagedFile(StagingBatch batch, Reading reading) {
    this.batch = batch;
    this.reading = reading;
  }

  /** Makes the values of a staging row of a row read; null when it is not needed. */
  interface Reading {
    Object[] values(CsvRow row) throws SQLException, RowRefused;
  }

  static StagedFile orgs(SqlSession session) throws SQLException {
    return of(session, "stage_org", "line_number, source_id, name, kind", StagedFile::org);
  }

  /**
   * The roles of version 1.2.
   *
   * @param change knows today; a role that has ended before it, or not begun by then, is none
   */
  static StagedFile roles(SqlSession session, NextChange change) throws SQLException {
    return of(
        session,
        "stage_role",
        "line_number, source_id, user_source_id, pupil_role, parent_role, staff_role",
        row -> role(row, change));
  }

  static StagedFile classes(SqlSession session) throws SQLException {
    return of(
        session,
        "stage_class",
        "line_number, source_id, code, homeroom, grade, name, subject, taught",
        StagedFile::schoolClass);
  }

  static StagedFile demographics(SqlSession session) throws SQLException {
    return of(
        session,
        "stage_demographic",
        "line_number, source_id, birth_date",
        row -> new Object[] {row.line(), row.id("sourcedId"), row.date("birthDate")});
  }

  static StagedFile of(SqlSession session, String table, String columns, Reading reading)
      throws SQLException {
    return new StagedFile(new StagingBatch(session, table, columns), reading);
  }

  private static Object[] org(CsvRow row) throws SQLException, RowRefused {
    String name = row.text("name", 200);
    return name == null || row.deleted()
        ? null
        : new Object[] {row.line(), row.id("sourcedId"), name, row.text("type", 40)};
  }

  private static Object[] role(CsvRow row, NextChange change) throws SQLException, RowRefused {
    OneRosterRole role = OneRosterRole.of(row.text("role"));
    if (!role.known()) {
      row.note("role", row.text("role"), "This role is not used here.");
    }
    LocalDate begin = row.date("beginDate");
    LocalDate end = row.date("endDate");
    change.sees(begin, end);
    LocalDate today = change.today();
    boolean over = end != null && end.isBefore(today);
    boolean notYet = begin != null && begin.isAfter(today);
    if (over || notYet || row.deleted()) {
      role = OneRosterRole.NONE;
    }
    return new Object[] {
      row.line(),
      row.id("sourcedId"),
      row.id("userSourcedId"),
      role.pupil(),
      role.parent(),
      role.staff()
    };
  }

  private static Object[] schoolClass(CsvRow row) throws SQLException, RowRefused {
    String id = row.id("sourcedId");
    String title = row.text("title", 200);
    String given = row.text("classCode", 100);
    String code = given != null ? given : Findings.cut(title == null ? id : title, 100);
    boolean homeroom = homeroom(row);
    boolean deleted = row.deleted();
    return new Object[] {
      row.line(),
      id,
      code,
      homeroom && !deleted ? "YES" : "NO",
      row.year("grades"),
      className(title, code),
      row.text("subjects", 200),
      homeroom || deleted ? "NO" : "YES"
    };
  }

  /** Several classes may be called Mathematics: their codes tell them apart. */
  private static String className(String title, String code) {
    return title == null || title.contains(code)
        ? Findings.cut(title == null ? code : title, 200)
        : Findings.cut(title + " (" + code + ")", 200);
  }

  private static boolean homeroom(CsvRow row) throws SQLException {
    String type = row.text("classType");
    boolean homeroom = "homeroom".equalsIgnoreCase(type);
    if (type != null && !homeroom && !"scheduled".equalsIgnoreCase(type)) {
      row.code("classType", type, "No such type of class is known; it is no tutor group.");
    }
    return homeroom;
  }

  @Override
  public void stage(CsvRow row) throws SQLException, RowRefused {
    Object[] values = reading.values(row);
    if (values != null) {
      batch.add(values);
    }
  }

  @Override
  public void flush() throws SQLException {
    batch.flush();
  }

  @Override
  public void close() throws SQLException {
    batch.close();
  }
}
