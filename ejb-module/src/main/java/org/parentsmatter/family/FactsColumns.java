package org.parentsmatter.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.entitlement.Presence;
import org.parentsmatter.entitlement.RelationshipFacts;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.entitlement.RelationshipSource;

/** What the rules of entitlement ask, as the first columns of a row. */
final class FactsColumns {
  /** The columns; the query calls its tables as {@link EntitlementSql#IN_LAW} says. */
  static final String SELECT =
      "r.kind, r.parental_responsibility, r.lives_with, r.emergency_contact, r.source, r.ended_on,"
          + " pu.left_on, pu.transferred_on, pu.deceased_on, pa.left_on, pa.deceased_on, pa.kind, "
          + EntitlementSql.RESTRICTED_COLUMN;

  /** The place of the first column after these. */
  static final int NEXT = 14;

  private FactsColumns() {}

  /** Reads the row's first columns. */
  static RelationshipFacts read(ResultSet row, LocalDate today) throws SQLException {
    return new RelationshipFacts(
        RelationshipKind.valueOf(row.getString(1)),
        Known.valueOf(row.getString(2)),
        Known.valueOf(row.getString(3)),
        Known.valueOf(row.getString(4)),
        RelationshipSource.valueOf(row.getString(5)),
        row.getDate(6) != null,
        Presence.ofPupil(
            today, PupilRows.day(row, 7), PupilRows.day(row, 8), PupilRows.day(row, 9)),
        Presence.on(today, PupilRows.day(row, 10), PupilRows.day(row, 11)),
        ParentKind.valueOf(row.getString(12)),
        "YES".equals(row.getString(13)));
  }
}
