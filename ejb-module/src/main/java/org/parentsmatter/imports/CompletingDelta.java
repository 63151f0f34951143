package org.parentsmatter.imports;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Completes an export of changes (OneRoster's delta) with everybody it does not name, as the school
 * knows them. What follows then works as with a whole export: nobody is missing, so nobody leaves
 * but those whose row says so.
 */
final class CompletingDelta {
  private static final String COLUMNS =
      "line_number, source_id, match_key, accepted, deleted, enabled, given_name, family_name,"
          + " preferred_name, given_key, preferred_key, family_key, email, pupil_role, parent_role,"
          + " staff_role, known";

  private static final String PUPILS =
      """
      select t.source_id, t.identifier, t.left_on, t.given_name, t.family_name, t.preferred_name,
        cast(null as varchar(200)) as email, 'YES' as pupil_role,
        cast(null as varchar(20)) as parent_role, cast(null as varchar(40)) as staff_role
      from pupil t
      where not exists (select 1 from stage_user u where u.source_id = t.source_id)""";

  /** The role only says that this is a parent: what he or she is to whom is known. */
  private static final String PARENTS =
      """
      select t.source_id, t.identifier, t.left_on, t.given_name, t.family_name,
        cast(null as varchar(200)) as preferred_name, s.email, 'NO' as pupil_role,
        'OTHER_RELATIVE' as parent_role, s.kind as staff_role
      from parent t left join staff_member s on s.source_id = t.source_id and s.left_on is null
      where not exists (select 1 from stage_user u where u.source_id = t.source_id)""";

  private static final String STAFF =
      """
      select t.source_id, t.identifier, t.left_on, t.given_name, t.family_name,
        cast(null as varchar(200)) as preferred_name, t.email, 'NO' as pupil_role,
        cast(null as varchar(20)) as parent_role, t.kind as staff_role
      from staff_member t
      where t.kind <> '%s'
        and not exists (select 1 from stage_user u where u.source_id = t.source_id)"""
          .formatted(StaffByHand.KIND);

  private final SqlSession session;

  private CompletingDelta(SqlSession session) {
    this.session = session;
  }

  /** Does so when users.csv is a delta. The rows read must be in the staging tables already. */
  static void complete(SqlSession session) throws SQLException {
    if (!Deltas.has(session, ExportFile.USERS)) {
      return;
    }
    CompletingDelta completing = new CompletingDelta(session);
    completing.add(PUPILS);
    completing.add(PARENTS);
    completing.add(STAFF);
    completing.rolesOfNamed();
  }

  private void add(String people) throws SQLException {
    try (StagingBatch batch = new StagingBatch(session, "stage_user", COLUMNS);
        PreparedStatement statement = session.prepare(people);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        add(batch, row);
      }
      batch.flush();
    }
  }

  private static void add(StagingBatch batch, ResultSet row) throws SQLException {
    String id = row.getString("source_id");
    String identifier = row.getString("identifier");
    String given = row.getString("given_name");
    batch.add(
        0,
        id,
        identifier == null ? id : identifier,
        "YES",
        row.getDate("left_on") == null ? "NO" : "YES",
        "YES",
        given == null ? "" : given,
        row.getString("family_name"),
        row.getString("preferred_name"),
        NameKey.of(given),
        NameKey.of(row.getString("preferred_name")),
        NameKey.of(row.getString("family_name")),
        row.getString("email"),
        row.getString("pupil_role"),
        row.getString("parent_role"),
        row.getString("staff_role"),
        "YES");
  }

  /**
   * Version 1.2 keeps roles in another file, which may not speak of somebody whose name changed.
   */
  private void rolesOfNamed() throws SQLException {
    if (!Deltas.has(session, ExportFile.ROLES)) {
      return;
    }
    session.run(
        """
        update stage_user set known = 'YES',
          pupil_role = case when exists (select 1 from pupil t
            where t.source_id = stage_user.source_id) then 'YES' else 'NO' end,
          parent_role = case when exists (select 1 from parent t
            where t.source_id = stage_user.source_id) then 'OTHER_RELATIVE' else null end,
          staff_role = (select t.kind from staff_member t
            where t.source_id = stage_user.source_id and t.left_on is null)
        where known = 'NO' and pupil_role = 'NO' and parent_role is null and staff_role is null
          and not exists (select 1 from stage_role r
            where r.user_source_id = stage_user.source_id)""");
  }
}
