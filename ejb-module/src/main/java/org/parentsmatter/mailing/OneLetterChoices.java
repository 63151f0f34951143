package org.parentsmatter.mailing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parentsmatter.entitlement.Decision;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.reach.NothingHere;

/** Reads what a parent and the other parents of the same pupils have chosen. */
final class OneLetterChoices {
  private static final String PARENT =
      "select title, given_name, family_name from parent where id = ?";

  /** Parents in law of a pupil whose parent in law this one is; and whoever was chosen before. */
  private static final String OTHERS =
      "select o.id, o.title, o.given_name, o.family_name, case when exists (select 1 from"
          + " one_letter_choice c where c.chooses = ? and c.with_parent_id = o.id)"
          + " then 'YES' else 'NO' end, case when exists (select 1 from one_letter_choice c"
          + " where c.chooses = o.id and c.with_parent_id = ?) then 'YES' else 'NO' end,"
          + " case when exists (select 1 from parent pa where pa.id in (o.id, ?) and "
          + EntitlementSql.RESTRICTED_AT_ALL
          + ") then 'YES' else 'NO' end from parent o where o.id <> ? and o.kind = 'PERSON'"
          + " and (o.id in (select r.parent_id from relationship r"
          + " join pupil pu on pu.id = r.pupil_id join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.IN_LAW
          + " and r.pupil_id in (select r.pupil_id from relationship r"
          + " join pupil pu on pu.id = r.pupil_id join parent pa on pa.id = r.parent_id"
          + " where r.parent_id = ? and pa.kind = 'PERSON' and "
          + EntitlementSql.IN_LAW
          + ")) or o.id in (select c.with_parent_id from one_letter_choice c"
          + " where c.chooses = ?)) order by o.family_name, o.given_name, o.id";

  private static final int PLACES = 6;

  private final Connection connection;

  OneLetterChoices(Connection connection) {
    this.connection = connection;
  }

  /**
   * How it stands with one parent.
   *
   * @throws NothingHere when there is no such parent
   */
  OneLetterView of(long parentId) throws SQLException {
    String name = name(parentId);
    List<OneLetterView.Other> others = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OTHERS)) {
      for (int place = 1; place <= PLACES; place++) {
        select.setLong(place, parentId);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          others.add(other(row, parentId));
        }
      }
    }
    return new OneLetterView(parentId, name, others);
  }

  private OneLetterView.Other other(ResultSet row, long parentId) throws SQLException {
    long id = row.getLong(1);
    String name = new PersonName(row.getString(2), row.getString(3), row.getString(4)).display();
    boolean chosen = "YES".equals(row.getString(5));
    boolean choosing = "YES".equals(row.getString(6));
    boolean restricted = "YES".equals(row.getString(7));
    return new OneLetterView.Other(
        id, name, chosen, choosing, words(parentId, id, chosen, choosing, restricted));
  }

  private String words(
      long parentId, long otherId, boolean chosen, boolean choosing, boolean restricted)
      throws SQLException {
    if (!chosen || !choosing) {
      return chosen || choosing
          ? "Each has letters of his or her own until both have chosen one letter."
          : "Each has letters of his or her own.";
    }
    List<RecipientRow> rows = Recipients.ofParents(connection, List.of(parentId, otherId));
    Decision decision =
        new MailingGroup(parentId, otherId, restricted)
            .decide(of(parentId, rows).toList(), of(otherId, rows).toList(), true);
    return decision.entitled()
        ? "One letter goes to both, as long as it says the same to both."
        : "Each has letters of his or her own: " + decision.reason() + ".";
  }

  private static Stream<RecipientRow> of(long parentId, List<RecipientRow> rows) {
    return rows.stream().filter(row -> row.parentId() == parentId);
  }

  private String name(long parentId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PARENT)) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere("parent");
        }
        return new PersonName(row.getString(1), row.getString(2), row.getString(3)).display();
      }
    }
  }
}
