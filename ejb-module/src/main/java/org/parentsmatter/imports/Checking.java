package org.parentsmatter.imports;

import java.sql.SQLException;

/**
 * The second step: looks at the rows together. What makes the export as a whole worthless refuses
 * it; what makes one row worthless leaves that row out.
 */
final class Checking {
  private final SqlSession session;
  private final Findings findings;

  private Checking(SqlSession session, Findings findings) {
    this.session = session;
    this.findings = findings;
  }

  /**
   * Checks what {@link Parsing} read.
   *
   * @throws ExportRefused when an id stands twice
   */
  static void run(SqlSession session, Findings findings) throws SQLException {
    Checking checking = new Checking(session, findings);
    checking.noIdTwice("stage_user", "users.csv");
    checking.noIdTwice("stage_role", "roles.csv");
    checking.noIdTwice("stage_class", "classes.csv");
    checking.noIdTwice("stage_enrolment", "enrollments.csv");
    checking.takeRoles();
    checking.agents();
    checking.enrolments();
    new CheckingContacts(session, findings).run();
    checking.attendance();
  }

  private void noIdTwice(String table, String file) throws SQLException {
    record Twice(String id, int first, int second) {}
    session
        .query(
            row -> new Twice(row.getString(1), row.getInt(2), row.getInt(3)),
            "select source_id, min(line_number), max(line_number) from "
                + table
                + " group by source_id having count(*) > 1 order by 2, 1")
        .stream()
        .findFirst()
        .ifPresent(
            twice -> {
              throw new ExportRefused(
                  "%s, line %d, column sourcedId: the id %s stands here and in line %d already. Give one of the two another id and try again."
                      .formatted(
                          file, twice.second(), Findings.cut(twice.id(), 100), twice.first()));
            });
  }

  /** OneRoster 1.2 keeps the roles in a file of their own. */
  private void takeRoles() throws SQLException {
    session.run(
        """
        update stage_user set pupil_role = 'YES' where exists (
          select 1 from stage_role r
          where r.user_source_id = stage_user.source_id and r.pupil_role = 'YES')""");
    for (String role : new String[] {"parent_role", "staff_role"}) {
      session.run(
          """
          update stage_user set %1$s = (
            select min(r.%1$s) from stage_role r where r.user_source_id = stage_user.source_id)
          where %1$s is null and exists (
            select 1 from stage_role r
            where r.user_source_id = stage_user.source_id and r.%1$s is not null)"""
              .formatted(role));
    }
  }

  private void agents() throws SQLException {
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.WARNING,
                    "users.csv",
                    row.getInt(1),
                    "agentSourcedIds",
                    row.getString(2),
                    "Nobody in users.csv has this id. Export that person too, or remove the id."),
            """
            select a.line_number, a.agent_source_id from stage_agent a
            left join stage_user u on u.source_id = a.agent_source_id
            where u.source_id is null order by a.line_number, a.agent_source_id""")) {
      findings.add(finding);
    }
  }

  private void enrolments() throws SQLException {
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.REFUSED,
                    "enrollments.csv",
                    row.getInt(1),
                    row.getString(3) == null ? "userSourcedId" : "classSourcedId",
                    row.getString(3) == null ? row.getString(2) : row.getString(4),
                    row.getString(3) == null
                        ? "Nobody in users.csv has this id."
                        : "No class in classes.csv has this id."),
            """
            select e.line_number, e.user_source_id, u.source_id, e.class_source_id
            from stage_enrolment e
            left join stage_user u on u.source_id = e.user_source_id
            left join stage_class c on c.source_id = e.class_source_id
            where u.source_id is null or c.source_id is null order by e.line_number""")) {
      findings.add(finding);
    }
  }

  private void attendance() throws SQLException {
    session.run(
        """
        update stage_attendance set pupil_source_id = (
          select min(u.source_id) from stage_user u
          where u.match_key = stage_attendance.pupil_key and u.pupil_role = 'YES')""");
    session.run(
        """
        update stage_attendance set pupil_source_id = (
          select min(u.source_id) from stage_user u
          where u.source_id = stage_attendance.pupil_key and u.pupil_role = 'YES')
        where pupil_source_id is null""");
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.REFUSED,
                    "attendance.csv",
                    row.getInt(1),
                    "Pupil ID",
                    row.getString(2),
                    "No pupil in users.csv has this number, so this attendance belongs to nobody."),
            """
            select line_number, pupil_key from stage_attendance
            where pupil_source_id is null order by line_number""")) {
      findings.add(finding);
    }
  }
}
