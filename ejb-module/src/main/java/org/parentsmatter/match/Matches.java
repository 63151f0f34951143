package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.database.Sequence;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.reach.NothingHere;

/** The pairs of parents that have ever been in question, on a connection of the caller. */
final class Matches {
  /** What is undecided while one of the two is folded away is asked again when they are split. */
  private static final String SHOWN =
      "(m.state <> 'OPEN' or (n.merged_into is null and o.merged_into is null))";

  private static final String FROM =
      " from parent_match m join parent n on n.id = m.parent_id join parent o on o.id = m.other_id"
          + " where ";

  private static final String COLUMNS =
      "select m.id, n.id, n.title, n.given_name, n.family_name, o.id, o.title, o.given_name,"
          + " o.family_name, m.found_at, m.import_run_id, m.state, m.folded_id, m.decided_by,"
          + " m.decided_at";

  private static final String PAGE =
      COLUMNS
          + FROM
          + SHOWN
          + " order by case when m.state = 'OPEN' then 0 else 1 end, m.id desc"
          + " offset ? rows fetch next ? rows only";

  private static final String ONE = COLUMNS + FROM + "m.id = ?";

  private static final String OF_PARENT =
      COLUMNS + FROM + SHOWN + " and (m.parent_id = ? or m.other_id = ?) order by m.id";

  private static final String COUNT =
      "select count(*), coalesce(sum(case when m.state = 'OPEN' then 1 else 0 end), 0)"
          + FROM
          + SHOWN;

  private static final String DECIDE =
      "update parent_match set state = ?, folded_id = ?, decided_by = ?, decided_at = ?,"
          + " version = version + 1 where id = ? and state = ?";

  private static final String INSERT =
      "insert into parent_match (id, parent_id, other_id, found_at, state, version)"
          + " values (?, ?, ?, ?, 'OPEN', 0)";

  private static final String CARE_NEEDED =
      "select 1 from restriction x join relationship r on r.id = x.relationship_id"
          + " join parent p on p.id = r.parent_id"
          + " where (p.id in (?, ?) or p.merged_into in (?, ?))"
          + " and (x.until_on is null or x.until_on >= current_date)"
          + " union all select 1 from protected_address guard join parent p on p.id = guard.protects"
          + " where p.id in (?, ?) or p.merged_into in (?, ?)";

  private final Connection connection;

  Matches(Connection connection) {
    this.connection = connection;
  }

  MatchPage page(int first, int size) throws SQLException {
    try (PreparedStatement count = connection.prepareStatement(COUNT);
        ResultSet row = count.executeQuery()) {
      row.next();
      return new MatchPage(read(PAGE, first, size), row.getLong(1), row.getLong(2));
    }
  }

  MatchSummary one(long id) throws SQLException {
    return read(ONE, id).stream().findFirst().orElseThrow(() -> new NothingHere("match"));
  }

  List<MatchSummary> ofParent(long parentId) throws SQLException {
    return read(OF_PARENT, parentId, parentId);
  }

  /** The match of two parents, made if nobody has asked about the two before. */
  long ask(long one, long other) throws SQLException {
    long newer = Math.max(one, other);
    long older = Math.min(one, other);
    for (MatchSummary known : read(OF_PARENT, newer, newer)) {
      if (known.newerId() == newer && known.olderId() == older) {
        return known.id();
      }
    }
    try (Sequence ids = new Sequence(connection, "parent_match_seq");
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      long id = ids.next();
      insert.setLong(1, id);
      insert.setLong(2, newer);
      insert.setLong(3, older);
      insert.setTimestamp(4, now());
      insert.executeUpdate();
      return id;
    }
  }

  /**
   * Whether a restriction that has not ended is recorded for one of the two, whatever it keeps, or
   * the address of one is protected: as two people the other would be seen, or written to, by
   * everybody's leave.
   */
  boolean needsCare(MatchSummary match) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(CARE_NEEDED)) {
      for (int first = 1; first <= 8; first += 2) {
        select.setLong(first, match.newerId());
        select.setLong(first + 1, match.olderId());
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  /**
   * Goes from one state to another.
   *
   * @param foldedId who was folded into the other, or null
   * @throws MatchRefused when somebody else was quicker
   */
  void decide(long id, MatchState from, MatchState to, Long foldedId, String by)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(DECIDE)) {
      update.setString(1, to.name());
      update.setObject(2, foldedId, java.sql.Types.BIGINT);
      update.setString(3, to == MatchState.OPEN ? null : by);
      update.setTimestamp(4, to == MatchState.OPEN ? null : now());
      update.setLong(5, id);
      update.setString(6, from.name());
      if (update.executeUpdate() == 0) {
        throw new MatchRefused(
            "Somebody else has decided about these two meanwhile. Open the page again.");
      }
    }
  }

  private List<MatchSummary> read(String sql, Object... values) throws SQLException {
    List<MatchSummary> matches = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          matches.add(summary(row));
        }
      }
    }
    return matches;
  }

  private static MatchSummary summary(ResultSet row) throws SQLException {
    long importId = row.getLong(11);
    boolean byHand = row.wasNull();
    return new MatchSummary(
        row.getLong(1),
        row.getLong(2),
        name(row, 3),
        row.getLong(6),
        name(row, 7),
        time(row, 10),
        byHand ? null : importId,
        MatchState.valueOf(row.getString(12)),
        row.getObject(13) != null,
        row.getString(14),
        time(row, 15));
  }

  private static String name(ResultSet row, int first) throws SQLException {
    return new PersonName(row.getString(first), row.getString(first + 1), row.getString(first + 2))
        .display();
  }

  private static LocalDateTime time(ResultSet row, int column) throws SQLException {
    Timestamp stored = row.getTimestamp(column);
    return stored == null ? null : stored.toLocalDateTime();
  }

  static Timestamp now() {
    return Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
  }
}
