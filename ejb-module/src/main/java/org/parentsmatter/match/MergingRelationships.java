package org.parentsmatter.match;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.parentsmatter.database.Sequence;

/**
 * The pupils of two records become the pupils of one. What either says is kept, nothing is weighed:
 * a relationship of the record that stays takes over what it did not know, and comes back where it
 * had ended and the other's goes on. Every row is remembered as it was.
 */
final class MergingRelationships {
  private static final String FACTS =
      "kind, kind_as_given, priority, parental_responsibility, lives_with, emergency_contact,"
          + " source, tied_by, ended_on";

  private static final String OF_PARENT =
      "select id, pupil_id, " + FACTS + " from relationship where parent_id = ?";
  private static final String UPDATE =
      "update relationship set kind = ?, kind_as_given = ?, priority = ?,"
          + " parental_responsibility = ?, lives_with = ?, emergency_contact = ?, source = ?,"
          + " tied_by = ?, ended_on = ?, version = version + 1 where id = ?";
  private static final String INSERT =
      "insert into relationship ("
          + FACTS
          + ", id, parent_id, pupil_id, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)";
  private static final String REMEMBER =
      "insert into relationship_before_merge (match_id, relationship_id, deed, version_after, "
          + FACTS
          + ") select cast(? as bigint), id, cast(? as varchar(10)), version + 1, "
          + FACTS
          + " from relationship where id = ?";
  private static final String END =
      "update relationship set ended_on = ?, version = version + 1 where id = ?";
  private static final String BEFORE =
      "select b.relationship_id, b.deed, b.kind, b.kind_as_given, b.priority,"
          + " b.parental_responsibility, b.lives_with, b.emergency_contact, b.source, b.tied_by,"
          + " b.ended_on, case when r.version = b.version_after then 'YES' else 'NO' end"
          + " from relationship_before_merge b join relationship r on r.id = b.relationship_id"
          + " where b.match_id = ?";

  private final Connection connection;
  private final long match;
  private final java.sql.Date today = java.sql.Date.valueOf(LocalDate.now(ZoneId.systemDefault()));

  MergingRelationships(Connection connection, long match) {
    this.connection = connection;
    this.match = match;
  }

  /** What a relationship says; a null end for one that goes on. */
  private record Facts(
      String kind,
      String kindAsGiven,
      Integer priority,
      String responsibility,
      String livesWith,
      String emergency,
      String source,
      String tiedBy,
      java.sql.Date endedOn) {

    static Facts read(ResultSet row, int first) throws SQLException {
      int priority = row.getInt(first + 2);
      return new Facts(
          row.getString(first),
          row.getString(first + 1),
          row.wasNull() ? null : priority,
          row.getString(first + 3),
          row.getString(first + 4),
          row.getString(first + 5),
          row.getString(first + 6),
          row.getString(first + 7),
          row.getDate(first + 8));
    }

    Facts with(Facts other) {
      if (other.endedOn != null) {
        return this;
      }
      if (endedOn != null) {
        return other;
      }
      boolean unknown = "NOT_KNOWN".equals(kind);
      return new Facts(
          unknown ? other.kind : kind,
          unknown ? other.kindAsGiven : kindAsGiven,
          priority == null ? other.priority : priority,
          known(responsibility, other.responsibility),
          known(livesWith, other.livesWith),
          known(emergency, other.emergency),
          unknown ? other.source : source,
          tiedBy,
          null);
    }

    private static String known(String one, String other) {
      return "NOT_KNOWN".equals(one) ? other : one;
    }

    void set(PreparedStatement statement) throws SQLException {
      statement.setString(1, kind);
      statement.setString(2, kindAsGiven);
      statement.setObject(3, priority, Types.INTEGER);
      statement.setString(4, responsibility);
      statement.setString(5, livesWith);
      statement.setString(6, emergency);
      statement.setString(7, source);
      statement.setString(8, tiedBy);
      statement.setDate(9, endedOn);
    }
  }

  private record Tie(long id, Facts facts) {}

  void merge(long stays, long folded) throws SQLException {
    Map<Long, Tie> known = ties(stays);
    for (Map.Entry<Long, Tie> other : ties(folded).entrySet()) {
      Tie mine = known.get(other.getKey());
      Facts facts = other.getValue().facts();
      if (mine == null) {
        remember("ADDED", insert(stays, other.getKey(), facts));
      } else if (!mine.facts().equals(mine.facts().with(facts))) {
        remember("CHANGED", mine.id());
        update(mine.id(), mine.facts().with(facts));
      }
      if (facts.endedOn() == null) {
        remember("ENDED", other.getValue().id());
        end(other.getValue().id(), today);
      }
    }
  }

  /**
   * Everything as it was. Where an import has spoken since, what it said stays; only what came by
   * the merge ends.
   */
  void split() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BEFORE)) {
      select.setLong(1, match);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Facts before = Facts.read(row, 3);
          undo(row.getLong(1), row.getString(2), before, "YES".equals(row.getString(12)));
        }
      }
    }
    try (PreparedStatement delete =
        connection.prepareStatement("delete from relationship_before_merge where match_id = ?")) {
      delete.setLong(1, match);
      delete.executeUpdate();
    }
  }

  private void undo(long id, String deed, Facts before, boolean untouched) throws SQLException {
    switch (deed) {
      case "ENDED" -> end(id, before.endedOn());
      case "ADDED" -> end(id, before.endedOn() == null ? today : before.endedOn());
      default -> {
        if (untouched) {
          update(id, before);
        } else if (before.endedOn() != null) {
          end(id, today);
        }
      }
    }
  }

  private Map<Long, Tie> ties(long parent) throws SQLException {
    Map<Long, Tie> ties = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(OF_PARENT)) {
      select.setLong(1, parent);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ties.put(row.getLong(2), new Tie(row.getLong(1), Facts.read(row, 3)));
        }
      }
    }
    return ties;
  }

  private long insert(long parent, long pupil, Facts facts) throws SQLException {
    try (Sequence ids = new Sequence(connection, "relationship_seq");
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      long id = ids.next();
      facts.set(insert);
      insert.setLong(10, id);
      insert.setLong(11, parent);
      insert.setLong(12, pupil);
      insert.executeUpdate();
      return id;
    }
  }

  private void update(long id, Facts facts) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
      facts.set(update);
      update.setLong(10, id);
      update.executeUpdate();
    }
  }

  private void end(long id, java.sql.Date day) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(END)) {
      update.setDate(1, day);
      update.setLong(2, id);
      update.executeUpdate();
    }
  }

  private void remember(String deed, long id) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
      insert.setLong(1, match);
      insert.setString(2, deed);
      insert.setLong(3, id);
      insert.executeUpdate();
    }
  }
}
