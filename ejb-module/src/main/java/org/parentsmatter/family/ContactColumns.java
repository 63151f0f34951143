package org.parentsmatter.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.parentsmatter.spelling.TelephoneNumber;

/**
 * How parents can be reached, as columns of a row: the only place that reads them, so that none is
 * read without asking whether it is protected.
 */
final class ContactColumns {
  /**
   * The postal address alone, for letters to many parents: whoever reads it asks {@link
   * AddressProtection#parents} about all of them at once.
   */
  static final String ADDRESS_ALONE =
      "pa.address_line1, pa.address_line2, pa.town, pa.county, pa.postcode";

  /** How many columns that has. */
  static final int ADDRESS_ALONE_COUNT = 5;

  /** The postal address of the parent {@code pa} in one, to be compared with another. */
  static final String PLACE =
      "lower(coalesce(pa.address_line1, '') || ' ' || coalesce(pa.address_line2, '') || ' '"
          + " || coalesce(pa.town, '') || ' ' || coalesce(pa.county, '') || ' '"
          + " || coalesce(pa.postcode, ''))";

  /**
   * Whether the postal address is protected, the address, and whether it is in doubt; the query
   * calls the parent {@code pa}.
   */
  static final String ADDRESS =
      "case when "
          + AddressProtection.OF_PARENT
          + " then 'YES' else 'NO' end, "
          + ADDRESS_ALONE
          + ", case when "
          + AddressDoubt.OF_PARENT
          + " then 'YES' else 'NO' end";

  /** How many columns an address has. */
  static final int ADDRESS_COUNT = 7;

  /** All of it; begins with the columns of {@link #ADDRESS}. */
  static final String ALL = ADDRESS + ", pa.mobile, pa.home_telephone, pa.email";

  /** True where the parent {@code pa} gets post where the parent {@code other} does. */
  static final String SAME_ADDRESS =
      "(lower(pa.address_line1) = lower(other.address_line1)"
          + " and coalesce(lower(pa.postcode), ' ') = coalesce(lower(other.postcode), ' '))";

  private ContactColumns() {}

  /** Whether the address that begins at this column is protected. */
  static boolean isProtected(ResultSet row, int first) throws SQLException {
    return "YES".equals(row.getString(first));
  }

  /** Whether the post does not reach the parent at the address that begins at this column. */
  static boolean isDoubtful(ResultSet row, int first) throws SQLException {
    return "YES".equals(row.getString(first + ADDRESS_COUNT - 1));
  }

  /** The address, protected or not: for the parent's own letter. */
  static PostalAddress address(ResultSet row, int first) throws SQLException {
    return addressAlone(row, first + 1);
  }

  /** The address of the columns {@link #ADDRESS_ALONE}. */
  static PostalAddress addressAlone(ResultSet row, int first) throws SQLException {
    return new PostalAddress(
        row.getString(first),
        row.getString(first + 1),
        row.getString(first + 2),
        row.getString(first + 3),
        row.getString(first + 4));
  }

  /** What anybody who may see contact details sees: nothing of what is protected. */
  static ContactDetails shown(ResultSet row, int first) throws SQLException {
    return isProtected(row, first) ? ContactDetails.HIDDEN : revealed(row, first);
  }

  /** All of it, protected or not: for those who have the right. */
  static ContactDetails revealed(ResultSet row, int first) throws SQLException {
    return new ContactDetails(
        address(row, first),
        TelephoneNumber.shown(row.getString(first + ADDRESS_COUNT)),
        TelephoneNumber.shown(row.getString(first + ADDRESS_COUNT + 1)),
        row.getString(first + ADDRESS_COUNT + 2),
        false);
  }
}
