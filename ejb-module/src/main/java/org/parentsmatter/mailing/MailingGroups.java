package org.parentsmatter.mailing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.parentsmatter.database.Ids;
import org.parentsmatter.entitlement.EntitlementSql;

/** Reads who named whom; a wish that only one of the two has makes no group. */
public final class MailingGroups {
  private static final String GROUPS =
      "select c.chooses, o.chooses, case when exists (select 1 from parent pa"
          + " where pa.id in (c.chooses, o.chooses) and "
          + EntitlementSql.RESTRICTED_AT_ALL
          + ") then 'YES' else 'NO' end from one_letter_choice c join one_letter_choice o"
          + " on o.chooses = c.with_parent_id and o.with_parent_id = c.chooses";

  private MailingGroups() {}

  /** All groups by the ids of both parents: each group is in it twice. */
  public static Map<Long, MailingGroup> all(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(GROUPS)) {
      return read(select);
    }
  }

  /**
   * The groups of these parents by their ids; a parent who has none is missing.
   *
   * @param parentIds at most a few hundred
   */
  public static Map<Long, MailingGroup> of(Connection connection, Collection<Long> parentIds)
      throws SQLException {
    if (parentIds.isEmpty()) {
      return new HashMap<>();
    }
    Ids ids = Ids.of(parentIds);
    try (PreparedStatement select =
        connection.prepareStatement(GROUPS + " where c.chooses in " + ids.places())) {
      ids.bind(select, 1);
      return read(select);
    }
  }

  private static Map<Long, MailingGroup> read(PreparedStatement select) throws SQLException {
    Map<Long, MailingGroup> groups = new HashMap<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        groups.put(
            row.getLong(1),
            new MailingGroup(row.getLong(1), row.getLong(2), "YES".equals(row.getString(3))));
      }
    }
    return groups;
  }
}
