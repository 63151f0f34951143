package org.parentsmatter.imports;

import java.sql.SQLException;

/**
 * Pupils without a parent, and parents without a pupil: nobody would miss them until it matters.
 */
final class LoosePeople {
  private final SqlSession session;
  private final Findings findings;

  LoosePeople(SqlSession session, Findings findings) {
    this.session = session;
    this.findings = findings;
  }

  void find() throws SQLException {
    find(
        "pupil_source_id",
        "u.pupil_role = 'YES' and u.enabled = 'YES'",
        "This pupil has no parent in the export, so nobody gets a letter about this pupil. Add the"
            + " parents in the MIS.");
    find(
        "parent_source_id",
        "u.parent_role is not null",
        "This person is nobody's parent in the export, so there is no letter. Tie the person to a"
            + " pupil in the MIS, or remove the person.");
  }

  private void find(String side, String who, String message) throws SQLException {
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.WARNING,
                    "users.csv",
                    row.getInt(1),
                    "agentSourcedIds",
                    row.getString(2),
                    message),
            """
            select u.line_number, u.source_id from stage_user u
            where u.accepted = 'YES' and u.deleted = 'NO' and %s
              and not exists (select 1 from stage_tie t where t.%s = u.source_id)
            order by u.line_number"""
                .formatted(who, side))) {
      findings.add(finding);
    }
  }
}
