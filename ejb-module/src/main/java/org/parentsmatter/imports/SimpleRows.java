package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/** Reads the files of OneRoster that fill one staging table each. */
final class SimpleRows implements RowsInto {
  private final ExportFile file;
  private final StagingBatch batch;
  private final Reading reading;

  private interface Reading {
    Object[] values(CsvRow row) throws RowRefused, SQLException;
  }

  private SimpleRows(ExportFile file, StagingBatch batch, Reading reading) {
    this.file = file;
    this.batch = batch;
    this.reading = reading;
  }

  static SimpleRows roles(SqlSession session) throws SQLException {
    return new SimpleRows(
        ExportFile.ROLES,
        new StagingBatch(
            session,
            "stage_role",
            "line_number",
            "source_id",
            "user_source_id",
            "pupil_role",
            "parent_role",
            "staff_role"),
        row -> {
          UserRole role = UserRole.of(row.text("role"));
          if (row.is("status", "tobedeleted")) {
            role = new UserRole(false, null, null);
          }
          return new Object[] {
            row.line(),
            row.id("sourcedId"),
            row.id("userSourcedId"),
            UserRows.yes(role.isPupil()),
            role.parent(),
            role.staff()
          };
        });
  }

  static SimpleRows orgs(SqlSession session) throws SQLException {
    return new SimpleRows(
        ExportFile.ORGS,
        new StagingBatch(session, "stage_org", "line_number", "source_id", "name", "kind"),
        row ->
            new Object[] {
              row.line(), row.id("sourcedId"), row.id("name"), UserRows.word(row.text("type", 40))
            });
  }

  static SimpleRows classes(SqlSession session) throws SQLException {
    return new SimpleRows(
        ExportFile.CLASSES,
        new StagingBatch(
            session, "stage_class", "line_number", "source_id", "code", "homeroom", "grade"),
        row -> {
          String code = row.text("classCode", 100);
          if (code == null) {
            code = row.text("title", 100);
          }
          boolean homeroom =
              row.is("classType", "homeroom") && !row.is("status", "tobedeleted") && code != null;
          return new Object[] {
            row.line(),
            row.id("sourcedId"),
            code == null ? "" : code,
            UserRows.yes(homeroom),
            YearGroup.of(row.text("grades"))
          };
        });
  }

  static SimpleRows enrolments(SqlSession session, LocalDate today) throws SQLException {
    return new SimpleRows(
        ExportFile.ENROLLMENTS,
        new StagingBatch(
            session,
            "stage_enrolment",
            "line_number",
            "source_id",
            "class_source_id",
            "user_source_id",
            "enrolled_as",
            "open_now",
            "ended_on",
            "sort_key"),
        row -> {
          LocalDate begin = row.date("beginDate");
          LocalDate end = row.date("endDate");
          boolean open = !row.is("status", "tobedeleted") && (end == null || end.isAfter(today));
          String as = UserRows.word(row.text("role"));
          String id = row.id("sourcedId");
          return new Object[] {
            row.line(),
            id,
            row.id("classSourcedId"),
            row.id("userSourcedId"),
            as.equals("student") ? "PUPIL" : as.equals("teacher") ? "STAFF" : "OTHER",
            UserRows.yes(open),
            open ? null : end,
            (open ? "1" : "0") + (begin == null ? "0000-00-00" : begin) + id
          };
        });
  }

  static SimpleRows demographics(SqlSession session) throws SQLException {
    return new SimpleRows(
        ExportFile.DEMOGRAPHICS,
        new StagingBatch(session, "stage_demographic", "line_number", "source_id", "birth_date"),
        row -> new Object[] {row.line(), row.id("sourcedId"), row.date("birthDate")});
  }

  static SimpleRows attendance(SqlSession session) throws SQLException {
    return new SimpleRows(
        ExportFile.ATTENDANCE,
        new StagingBatch(
            session,
            "stage_attendance",
            "line_number",
            "accepted",
            "pupil_key",
            "possible_sessions",
            "absences",
            "attendance_percent"),
        row -> {
          Integer possible = row.number("Possible Sessions");
          Integer absences = row.number("Absences");
          return new Object[] {
            row.line(),
            "YES",
            row.id("Pupil ID"),
            possible,
            absences,
            Percentage.of(row, "Attendance %", possible, absences)
          };
        });
  }

  @Override
  public ExportFile file() {
    return file;
  }

  @Override
  public void read(CsvRow row) throws RowRefused, SQLException {
    batch.add(reading.values(row));
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
