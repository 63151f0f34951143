package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.Locale;

/** Reads the users: pupils, parents and staff, and who belongs to whom. */
final class UserRows implements RowsInto {
  private final StagingBatch users;
  private final StagingBatch agents;
  private final boolean rolesApart;

  UserRows(SqlSession session, boolean rolesApart) throws SQLException {
    this.rolesApart = rolesApart;
    users =
        new StagingBatch(
            session,
            "stage_user",
            "line_number",
            "source_id",
            "match_key",
            "accepted",
            "deleted",
            "enabled",
            "modified_on",
            "given_name",
            "family_name",
            "preferred_name",
            "given_key",
            "preferred_key",
            "family_key",
            "email",
            "mobile",
            "telephone",
            "grade",
            "pupil_role",
            "parent_role",
            "staff_role");
    agents =
        new StagingBatch(
            session, "stage_agent", "line_number", "user_source_id", "agent_source_id");
  }

  @Override
  public ExportFile file() {
    return ExportFile.USERS;
  }

  @Override
  public void check(CsvTable table) {
    if (!rolesApart && !table.has("role")) {
      throw new ExportRefused(
          "users.csv, line 1: the column role is missing, and there is no roles.csv. Add one of them"
              + " to the export and try again.");
    }
  }

  @Override
  public void read(CsvRow row) throws RowRefused, SQLException {
    String id = row.id("sourcedId");
    String familyName = row.text("familyName", 200);
    boolean accepted = familyName != null;
    String givenName = row.text("givenName", 200);
    String preferred = row.text("preferredGivenName", 200);
    UserRole role = UserRole.of(row.text("role"));
    users.add(
        row.line(),
        id,
        matchKey(row, id),
        yes(accepted),
        yes(row.is("status", "tobedeleted")),
        yes(!row.is("enabledUser", "false")),
        row.date("dateLastModified"),
        givenName == null ? "" : givenName,
        accepted ? familyName : "",
        preferred,
        NameKey.of(givenName),
        NameKey.of(preferred),
        NameKey.of(familyName),
        row.text("email", 200),
        row.text("sms", 50),
        row.text("phone", 50),
        YearGroup.of(row.text("grades")),
        yes(role.isPupil()),
        role.parent(),
        role.staff());
    for (String agent : row.ids("agentSourcedIds")) {
      agents.add(row.line(), id, agent);
    }
    if (!accepted) {
      throw new RowRefused(
          "familyName", null, "This person has no family name. Add it in the MIS.");
    }
  }

  private static String matchKey(CsvRow row, String id) throws SQLException {
    String identifier = row.text("identifier", 200);
    if (identifier == null) {
      identifier = row.text("userMasterIdentifier", 200);
    }
    return identifier == null ? id : identifier;
  }

  static String yes(boolean fact) {
    return fact ? "YES" : "NO";
  }

  /** Whether a role is one of those this product knows something to do with. */
  static String word(String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  @Override
  public void flush() throws SQLException {
    users.flush();
    agents.flush();
  }

  @Override
  public void close() throws SQLException {
    users.close();
    agents.close();
  }
}
