package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.family.SearchText;

/** Everybody: pupils, parents, staff, and whom each names as an agent. */
final class StagedUsers implements StagedRows {
  private static final String NO_NAME =
      "There is no name in this row. Give the user a name in your MIS.";

  private final StagingBatch users;
  private final StagingBatch agents;
  private final boolean rolesElsewhere;

  StagedUsers(SqlSession session, boolean rolesElsewhere) throws SQLException {
    this.rolesElsewhere = rolesElsewhere;
    users =
        new StagingBatch(
            session,
            "stage_user",
            "line_number, source_id, identifier, match_key, accepted, deleted, enabled, modified_on, given_name,"
                + " family_name, preferred_name, given_key, preferred_key, family_key, search_text, email, mobile,"
                + " telephone, mobile_e164, telephone_e164, grade, pupil_role, parent_role, staff_role");
    agents =
        new StagingBatch(session, "stage_agent", "line_number, user_source_id, agent_source_id");
  }

  @Override
  public void stage(CsvRow row) throws SQLException, RowRefused {
    String id = row.id("sourcedId");
    String given = row.name("givenName", 200);
    String family = row.name("familyName", 200);
    String preferred = row.name("preferredGivenName", 200);
    OneRosterRole role = role(row);
    boolean named = given != null || family != null;
    // The row is staged although nothing is taken from it: who stands in the file has not left.
    add(row, id, named, given, family, preferred, role);
    for (String agent : row.ids("agentSourcedIds")) {
      agents.add(row.line(), id, agent);
    }
    if (!named) {
      throw new RowRefused("familyName", null, NO_NAME);
    }
  }

  private void add(
      CsvRow row,
      String id,
      boolean named,
      String given,
      String family,
      String preferred,
      OneRosterRole role)
      throws SQLException {
    String identifier = identifier(row);
    String mobile = row.contact("sms", 50);
    String telephone = row.contact("phone", 50);
    // Nobody is called by the numbers of pupils and staff.
    boolean called = role.parent() != null || rolesElsewhere;
    users.add(
        row.line(),
        id,
        identifier,
        identifier == null ? id : identifier,
        named ? "YES" : "NO",
        row.deleted() ? "YES" : "NO",
        enabled(row),
        modifiedOn(row),
        given == null ? "" : given,
        family == null ? "" : family,
        preferred,
        NameKey.of(given),
        NameKey.of(preferred),
        NameKey.of(family),
        searchText(given, preferred, family),
        row.contact("email", 200),
        mobile,
        telephone,
        called ? NormalForms.number(row, "sms", mobile) : null,
        called ? NormalForms.number(row, "phone", telephone) : null,
        "YES".equals(role.pupil()) ? row.year("grades") : YearGroupCode.of(row.text("grades")),
        role.pupil(),
        role.parent(),
        role.staff());
  }

  private static String searchText(String... names) {
    return Findings.cut(
        SearchText.of(Stream.of(names).filter(Objects::nonNull).collect(Collectors.joining(" "))),
        700);
  }

  private static String enabled(CsvRow row) throws SQLException {
    String given = row.text("enabledUser");
    Known enabled = Known.fromWords(given);
    if (given != null && enabled == Known.NOT_KNOWN) {
      row.code("enabledUser", given, "This is neither true nor false; the user counts as enabled.");
    }
    return enabled == Known.NO ? "NO" : "YES";
  }

  private OneRosterRole role(CsvRow row) throws SQLException {
    OneRosterRole role = OneRosterRole.of(row.text("role"));
    if (!role.known() && !rolesElsewhere) {
      row.note(
          "role",
          row.text("role"),
          "This role is neither a pupil's nor a parent's nor of staff; the user was not taken.");
    }
    return role;
  }

  /** What contacts.csv and attendance.csv call this user; without one they use the id. */
  private static String identifier(CsvRow row) throws SQLException {
    String identifier = row.text("identifier", 200);
    return identifier == null ? row.text("userMasterIdentifier", 200) : identifier;
  }

  private static LocalDate modifiedOn(CsvRow row) {
    String given = row.text("dateLastModified");
    return given == null ? null : LocalDates.parse(given).orElse(null);
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
