package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether the post does not reach a parent at the address the school has, as a condition for
 * queries. The doubt is about the address that a letter came back from: with another one there is
 * none. It holds for every record of the same person that has this address.
 */
public final class AddressDoubt {
  private static final String ABOUT_THIS_ADDRESS = " and doubt.place = " + ContactColumns.PLACE;

  /** By its own choice Derby may look at all of them for each parent. */
  private static final String OF_ITSELF = "--DERBY-PROPERTIES constraint=DOUBTFUL_ADDRESS_DOUBTS\n";

  /** True for a parent, with the table called {@code pa}, whose address is in doubt. */
  public static final String OF_PARENT =
      "(exists (select 1 from doubtful_address doubt "
          + OF_ITSELF
          + " where doubt.doubts = pa.id"
          + ABOUT_THIS_ADDRESS
          + ") or exists (select 1 from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " parent folded, doubtful_address doubt "
          + OF_ITSELF
          + " where folded.merged_into = pa.id"
          + " and doubt.doubts = folded.id"
          + ABOUT_THIS_ADDRESS
          + "))";

  /**
   * The parents {@code pa} whose address is in doubt, found by the doubts and not by looking at
   * every parent: what is wanted of them comes before, what else must be true after it.
   */
  public static final String FROM_DOUBTS =
      " from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " doubtful_address doubt, parent recorded, parent pa where recorded.id = doubt.doubts"
          + " and pa.id = coalesce(recorded.merged_into, recorded.id)"
          + ABOUT_THIS_ADDRESS;

  /** Writes into the row of a doubt, whose number is given, which address it is about. */
  public static final String NOTE_ADDRESS =
      "update doubtful_address set place = (select "
          + ContactColumns.PLACE
          + " from parent pa where pa.id = doubtful_address.parent_id) where id = ?";

  /** Settles the doubts about addresses that parents do not have any more. */
  public static final String SETTLE_CHANGED =
      "update doubtful_address set doubts = null, settled_at = current_timestamp,"
          + " settled_how = 'CHANGED', version = version + 1 where doubts is not null"
          + " and not exists (select 1 from parent pa where pa.id = doubtful_address.doubts"
          + " and doubtful_address.place = "
          + ContactColumns.PLACE
          + ")";

  private AddressDoubt() {}

  /** All parents of whom {@link #OF_PARENT} is true, who are few: for work on many parents. */
  public static Set<Long> parents(Connection connection) throws SQLException {
    Set<Long> parents = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement("select pa.id" + FROM_DOUBTS);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        parents.add(row.getLong(1));
      }
    }
    return parents;
  }
}
