package org.parentsmatter.imports;

import java.sql.SQLException;

/**
 * Finds for each row of the contacts file the pupil and the parent it is about. A row that names
 * another pupil than its number does makes nobody a parent: it would be the wrong family.
 */
final class CheckingContacts {
  private static final String FILE = "contacts.csv";

  private final SqlSession session;
  private final Findings findings;

  CheckingContacts(SqlSession session, Findings findings) {
    this.session = session;
    this.findings = findings;
  }

  void run() throws SQLException {
    find("pupil_source_id", "pupil_key", "u.pupil_role = 'YES'");
    find("parent_source_id", "contact_key", "u.parent_role is not null");
    refuse(
        "Pupil ID",
        "c.pupil_key",
        "c.pupil_source_id is null",
        "No pupil in users.csv has this number. Export the pupil too, or remove the row.");
    refuse(
        "Contact ID",
        "c.contact_key",
        "c.parent_source_id is null",
        "No parent, guardian or relative in users.csv has this number. Export the person too, or"
            + " remove the row.");
    refuseOtherNames();
    refuseSecondRows();
    session.analyze("stage_contact");
  }

  private void find(String target, String key, String who) throws SQLException {
    for (String by : new String[] {"match_key", "source_id"}) {
      session.run(
          """
          update stage_contact set %1$s = (
            select min(u.source_id) from stage_user u
            where u.%4$s = stage_contact.%2$s and %3$s)
          where %1$s is null"""
              .formatted(target, key, who, by));
    }
  }

  private void refuse(String column, String value, String condition, String message)
      throws SQLException {
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.REFUSED,
                    FILE,
                    row.getInt(1),
                    column,
                    row.getString(2),
                    message),
            "select c.line_number, "
                + value
                + " from stage_contact c where c.accepted = 'YES' and "
                + condition
                + " order by c.line_number")) {
      findings.add(finding);
    }
    session.run(
        "update stage_contact set accepted = 'NO' where accepted = 'YES' and "
            + condition.replace("c.", ""));
  }

  private void refuseOtherNames() throws SQLException {
    String other =
        """
        from stage_user u where u.source_id = stage_contact.pupil_source_id
          and ((stage_contact.pupil_given_key <> ''
              and stage_contact.pupil_given_key <> u.given_key
              and stage_contact.pupil_given_key <> u.preferred_key)
            or (stage_contact.pupil_family_key <> ''
              and stage_contact.pupil_family_key <> u.family_key))""";
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.REFUSED,
                    FILE,
                    row.getInt(1),
                    "Pupil ID",
                    row.getString(2),
                    "This row is about %s, but in users.csv this number is %s %s. Nobody became a parent by it. Correct the number or the name in the MIS."
                        .formatted(row.getString(5), row.getString(3), row.getString(4))),
            """
            select stage_contact.line_number, stage_contact.pupil_key, n.given_name, n.family_name,
              stage_contact.pupil_name
            from stage_contact join stage_user n on n.source_id = stage_contact.pupil_source_id
            where stage_contact.accepted = 'YES' and exists (select 1 %s)
            order by stage_contact.line_number"""
                .formatted(other))) {
      findings.add(finding);
    }
    session.run(
        "update stage_contact set accepted = 'NO' where accepted = 'YES' and exists (select 1 "
            + other
            + ")");
  }

  private void refuseSecondRows() throws SQLException {
    String second =
        """
        exists (select 1 from stage_contact f
          where f.pupil_source_id = c.pupil_source_id
          and f.parent_source_id = c.parent_source_id
          and f.accepted = 'YES' and f.line_number < c.line_number)""";
    for (ImportFinding finding :
        session.query(
            row ->
                new ImportFinding(
                    FindingSeverity.REFUSED,
                    FILE,
                    row.getInt(1),
                    "Contact ID",
                    row.getString(2),
                    "This contact of this pupil stands further up already; the first row counts."),
            "select c.line_number, c.contact_key from stage_contact c where c.accepted = 'YES' and "
                + second
                + " order by c.line_number")) {
      findings.add(finding);
    }
    session.run(
        "update stage_contact set accepted = 'NO' where accepted = 'YES' and "
            + second.replace("c.", "stage_contact."));
  }
}
