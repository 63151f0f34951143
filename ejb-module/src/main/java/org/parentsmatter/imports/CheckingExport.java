package org.parentsmatter.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The second step of an import: looks through the staged rows with the eyes of the whole export.
 * What makes the export useless as a whole refuses it; what makes one row useless leaves that row
 * out and is written down. The school's own tables are not touched.
 */
final class CheckingExport {
  private final SqlSession session;

  private CheckingExport(SqlSession session) {
    this.session = session;
  }

  /**
   * Checks what was read.
   *
   * @param connection not in auto-commit; the caller commits
   * @return how many rows were left out
   * @throws ExportRefused when an id stands twice or there is no pupil at all
   */
  static int check(Connection connection, long importId) throws SQLException {
    SqlSession session = new SqlSession(connection);
    CheckingExport check = new CheckingExport(session);
    check.refuseSameIdTwice("users.csv", "stage_user");
    check.refuseSameIdTwice("roles.csv", "stage_role");
    check.refuseSameIdTwice("orgs.csv", "stage_org");
    check.refuseSameIdTwice("classes.csv", "stage_class");
    check.refuseSameIdTwice("enrollments.csv", "stage_enrolment");
    check.refuseSameIdTwice("demographics.csv", "stage_demographic");
    RowChecks rows = new RowChecks(session, importId);
    rows.refuseStaffByHand();
    check.giveRoles();
    check.refuseWithoutPupils();
    TieChecks ties = new TieChecks(session, rows);
    MatchingPeople people = new MatchingPeople(session, rows);
    people.byIds();
    rows.check();
    warnOfDifferentRoles(rows);
    ties.check();
    people.parentsByRule();
    return rows.refused();
  }

  private void refuseSameIdTwice(String file, String table) throws SQLException {
    List<String> messages =
        session.query(
            row ->
                "%s, line %d, column sourcedId: %s stands here and already in line %d. Nobody can say which counts: correct it in your MIS and export again."
                    .formatted(file, row.getInt(3), row.getString(1), row.getInt(2)),
            "select source_id, min(line_number), max(line_number) from "
                + table
                + " group by source_id having count(*) > 1 order by 2 fetch first 1 rows only");
    if (!messages.isEmpty()) {
      throw new ExportRefused(messages.get(0));
    }
  }

  /**
   * OneRoster 1.2 keeps the roles of users in a file of their own, which alone counts for those it
   * speaks of. It does not say which role belongs to which pupil: an aunt may be the parent of
   * another child, so that of two different roles the one that gives no right counts.
   */
  private void giveRoles() throws SQLException {
    session.run(
        """
        update stage_user set pupil_role = 'NO', parent_role = null, staff_role = null
        where exists (select 1 from stage_role r
          where r.user_source_id = stage_user.source_id)""");
    session.run(
        """
        update stage_user set pupil_role = 'YES'
        where exists (select 1 from stage_role r
          where r.user_source_id = stage_user.source_id and r.pupil_role = 'YES')""");
    giveRole("staff_role", "max(r.staff_role)");
    giveRole(
        "parent_role",
        "case when min(r.parent_role) = max(r.parent_role) then min(r.parent_role)"
            + " else 'OTHER_RELATIVE' end");
  }

  private void giveRole(String role, String ofSeveral) throws SQLException {
    session.run(
        """
        update stage_user set %1$s = (select %2$s from stage_role r
          where r.user_source_id = stage_user.source_id)
        where exists (select 1 from stage_role r
          where r.user_source_id = stage_user.source_id and r.%1$s is not null)"""
            .formatted(role, ofSeveral));
  }

  private static void warnOfDifferentRoles(RowChecks rows) throws SQLException {
    rows.write(
        FindingSeverity.WARNING,
        new RowChecks.Fault(
            "stage_role",
            "roles.csv",
            "role",
            "r.user_source_id",
            "This person is more than one of parent, guardian and relative, and OneRoster does not say of which pupil. He or she counts as a relative, who gets no letter. Say in contacts.csv, column Relationship, what he or she is to each pupil."),
        """
        r.parent_role is not null
        and exists (select 1 from stage_role o where o.user_source_id = r.user_source_id
          and o.parent_role <> r.parent_role)
        and not exists (select 1 from stage_role o where o.user_source_id = r.user_source_id
          and o.parent_role is not null and o.line_number < r.line_number)""");
  }

  private void refuseWithoutPupils() throws SQLException {
    int pupils =
        session.count(
            "select count(*) from stage_user where pupil_role = 'YES' and accepted = 'YES'");
    if (pupils == 0 && Deltas.has(session, ExportFile.USERS)) {
      throw new ExportRefused(
          "There is no pupil in the school's data yet. Import the pupils first, then staff or changes.");
    }
    if (pupils == 0) {
      throw new ExportRefused(
          FileColumns.of(session, ExportFile.ROLES).fileIsThere()
              ? "roles.csv, column role: nobody of users.csv is a pupil (role student) today. Was everything exported, and are the dates of the roles right?"
              : "users.csv, column role: there is no pupil (role student) in the whole file. Was everything exported?");
    }
  }
}
