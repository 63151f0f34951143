package org.parentsmatter.imports;

import java.sql.SQLException;

/** Looks for staged rows that speak of somebody or something the export does not hold. */
final class RowChecks {
  private final SqlSession session;
  private final long importId;
  private int refused;

  RowChecks(SqlSession session, long importId) {
    this.session = session;
    this.importId = importId;
  }

  /** How many rows were left out. */
  int refused() {
    return refused;
  }

  /** An id that the product itself gave to somebody by hand is no id of an export. */
  void refuseStaffByHand() throws SQLException {
    refuse(
        new Fault(
            "stage_user",
            "users.csv",
            "sourcedId",
            "r.source_id",
            "This id belongs to a member of staff whom the school has added by hand. Give this person another id in your MIS."),
        "exists (select 1 from staff_member h where h.source_id = r.source_id and h.kind = '%s')"
            .formatted(StaffByHand.KIND));
  }

  void check() throws SQLException {
    refuse(
        new Fault(
            "stage_role",
            "roles.csv",
            "userSourcedId",
            "r.user_source_id",
            "There is no user with this id in users.csv."),
        "not exists (select 1 from stage_user u where u.source_id = r.user_source_id)");
    refuse(
        new Fault(
            "stage_demographic",
            "demographics.csv",
            "sourcedId",
            "r.source_id",
            "There is no user with this id in users.csv."),
        "not exists (select 1 from stage_user u where u.source_id = r.source_id)");
    checkEnrolments();
    checkAttendance();
    checkAttainment();
  }

  private void checkEnrolments() throws SQLException {
    refuse(
        new Fault(
            "stage_enrolment",
            "enrollments.csv",
            "userSourcedId",
            "r.user_source_id",
            "There is no user with this id in users.csv."),
        """
        r.enrolled_as <> 'DELETED'
        and not exists (select 1 from stage_user u where u.source_id = r.user_source_id)""");
    if (session.count("select count(*) from stage_class") == 0
        || Deltas.has(session, ExportFile.CLASSES)) {
      return;
    }
    refuse(
        new Fault(
            "stage_enrolment",
            "enrollments.csv",
            "classSourcedId",
            "r.class_source_id",
            "There is no class with this id in classes.csv."),
        """
        r.enrolled_as <> 'DELETED'
        and not exists (select 1 from stage_class c where c.source_id = r.class_source_id)""");
  }

  private void checkAttendance() throws SQLException {
    match("stage_attendance", "pupil", "pupil_key", "u.pupil_role = 'YES'");
    StagingIndexes.make(session, "stage_attendance");
    Fault unknown =
        new Fault(
            "stage_attendance",
            "attendance.csv",
            "Pupil ID",
            "r.pupil_key",
            "No pupil in users.csv has this identifier.");
    leaveOut(unknown, "r.pupil_source_id is null");
    leaveOut(
        unknown.saying("This pupil already has a row; the first one counts."),
        """
        exists (select 1 from stage_attendance e
          where e.pupil_source_id = r.pupil_source_id and e.line_number < r.line_number)""");
  }

  private void checkAttainment() throws SQLException {
    match("stage_attainment", "pupil", "pupil_key", "u.pupil_role = 'YES'");
    StagingIndexes.make(session, "stage_attainment");
    Fault unknown =
        new Fault(
            "stage_attainment",
            "attainment.csv",
            "Pupil ID",
            "r.pupil_key",
            "No pupil in users.csv has this identifier.");
    leaveOut(unknown, "r.pupil_source_id is null");
    leaveOut(
        unknown.saying("This pupil, subject and day already have a row; the first one counts."),
        """
        exists (select 1 from stage_attainment e
          where e.pupil_source_id = r.pupil_source_id and e.assessed_on = r.assessed_on
            and e.subject = r.subject and e.line_number < r.line_number)""");
  }

  /**
   * Finds whom the rows of another file speak of: by the identifier, else by the OneRoster id. An
   * identifier that two bear finds nobody.
   */
  void match(String table, String whom, String key, String role) throws SQLException {
    session.run(
        """
        update %1$s set %2$s_source_id = (select min(u.source_id) from stage_user u
          where u.match_key = %1$s.%3$s and %4$s having count(*) = 1)"""
            .formatted(table, whom, key, role));
    session.run(
        """
        update %1$s set %2$s_source_id = %3$s where %2$s_source_id is null
          and exists (select 1 from stage_user u where u.source_id = %1$s.%3$s and %4$s)
          and not exists (select 1 from stage_user u where u.match_key = %1$s.%3$s and %4$s)"""
            .formatted(table, whom, key, role));
  }

  /** Writes down every row the condition holds for, and takes it out of the staging table. */
  void refuse(Fault fault, String condition) throws SQLException {
    int found = write(FindingSeverity.REFUSED, fault, condition);
    if (found > 0) {
      session.run("delete from " + fault.table() + " r where " + condition);
    }
    refused += found;
  }

  /** The same, but the row stays there, marked: others must know that it stood in the file. */
  void leaveOut(Fault fault, String condition) throws SQLException {
    String accepted = "r.accepted = 'YES' and " + condition;
    int found = write(FindingSeverity.REFUSED, fault, accepted);
    if (found > 0) {
      session.run("update " + fault.table() + " r set accepted = 'NO' where " + accepted);
    }
    refused += found;
  }

  int write(FindingSeverity severity, Fault fault, String condition) throws SQLException {
    return session.run(
        """
        insert into import_finding (id, import_run_id, severity, file_name, line_number,
          column_name, given_value, message)
        select next value for import_finding_seq, cast(? as bigint), cast(? as varchar(10)),
          cast(? as varchar(200)), r.line_number, cast(? as varchar(200)),
          cast(%s as varchar(500)), cast(? as varchar(1000))
        from %s r where %s"""
            .formatted(fault.value(), fault.table(), condition),
        importId,
        severity.name(),
        fault.file(),
        fault.column(),
        fault.message());
  }

  /**
   * What may be wrong with rows of a staging table.
   *
   * @param value the SQL for what stands in the faulty column; the row is called r
   */
  record Fault(String table, String file, String column, String value, String message) {
    Fault saying(String otherMessage) {
      return new Fault(table, file, column, value, otherMessage);
    }
  }
}
