package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether an address is protected, as a condition for queries. People mark it; what it protects is
 * the postal address, the telephone numbers and the e-mail address of a parent. It holds for every
 * record of the same person, and for one of which nobody has decided yet whether it is.
 */
public final class AddressProtection {
  private static final String KEPT =
      "exists (select 1 from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " protected_address guard, parent kept --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where kept.id = guard.protects"
          + " and (kept.id = ";

  /** True for a parent, with the table called {@code pa}, whose address is protected. */
  public static final String OF_PARENT =
      KEPT
          + "pa.id or kept.merged_into = pa.id or kept.id = pa.merged_into"
          + " or exists (select 1 from parent_match pair where pair.state = 'OPEN'"
          + " and ((pair.parent_id = pa.id and pair.other_id = kept.id)"
          + " or (pair.other_id = pa.id and pair.parent_id = kept.id)))))";

  /** The same for whom a letter goes to, with the table called {@code l}. */
  public static final String OF_LETTER =
      KEPT
          + "l.parent_id or kept.merged_into = l.parent_id"
          + " or exists (select 1 from parent folded where folded.id = l.parent_id"
          + " and folded.merged_into = kept.id)"
          + " or exists (select 1 from parent_match pair where pair.state = 'OPEN'"
          + " and ((pair.parent_id = l.parent_id and pair.other_id = kept.id)"
          + " or (pair.other_id = l.parent_id and pair.parent_id = kept.id)))))";

  private static final String GUARDS =
      " from --DERBY-PROPERTIES joinOrder=FIXED\n protected_address guard";

  private static final String PARENTS =
      "select guard.protects"
          + GUARDS
          + " where guard.protects is not null union select kept.merged_into"
          + GUARDS
          + ", parent kept --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where kept.id = guard.protects and kept.merged_into is not null union select"
          + " folded.id"
          + GUARDS
          + ", parent folded --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where folded.merged_into = guard.protects union select pair.parent_id"
          + GUARDS
          + ", parent_match pair --DERBY-PROPERTIES index=PARENT_MATCH_OTHER\n"
          + " where pair.other_id = guard.protects and pair.state = 'OPEN'"
          + " union select pair.other_id"
          + GUARDS
          + ", parent_match pair --DERBY-PROPERTIES constraint=PARENT_MATCH_PAIR\n"
          + " where pair.parent_id = guard.protects and pair.state = 'OPEN'";

  private AddressProtection() {}

  /**
   * All parents of whom {@link #OF_PARENT} is true, who are few: for work on many parents, where
   * asking for each of them would go through the protected ones each time.
   */
  public static Set<Long> parents(Connection connection) throws SQLException {
    Set<Long> parents = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(PARENTS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        parents.add(row.getLong(1));
      }
    }
    return parents;
  }
}
