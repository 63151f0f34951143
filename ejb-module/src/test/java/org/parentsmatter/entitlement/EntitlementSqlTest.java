package org.parentsmatter.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.EveryCombination.Facts;
import org.parentsmatter.entitlement.EveryCombination.Kept;
import org.parentsmatter.entitlement.EveryCombination.Who;

/** The rule in SQL and the rule in Java give the same answer to every combination of facts. */
class EntitlementSqlTest {
  private static final int PARENTS_OF_A_PUPIL = 10;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void sql_and_java_agree_on_every_combination(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection()) {
      connection.setAutoCommit(false);
      List<Object[]> parents = insertParents(connection);
      insertPupils(connection, parents.size());
      Set<Long> expected = new TreeSet<>();
      insertRelationships(connection, parents, expected);
      insertRestrictions(connection);
      assertThat(entitledBySql(connection)).isEqualTo(expected).hasSizeGreaterThan(100);
      connection.rollback();
    }
  }

  /** Pupils in every state, again and again: no pupil has more parents than a school could know. */
  private static void insertPupils(Connection connection, int parents) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into pupil (id, source_id, given_name, family_name, left_on,"
                + " transferred_on, deceased_on, version)"
                + " values (?, ?, 'Zoe', 'Hughes', ?, ?, ?, 1)")) {
      for (long id = 0; id < (parents / PARENTS_OF_A_PUPIL + 1L) * Who.all().size(); id++) {
        Who who = Who.of(id);
        insert.setLong(1, id);
        insert.setString(2, "p" + id);
        insert.setDate(3, sql(who.leftOn()));
        insert.setDate(4, sql(who.transferredOn()));
        insert.setDate(5, sql(who.deceasedOn()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<Object[]> insertParents(Connection connection) throws SQLException {
    List<Object[]> parents = new ArrayList<>();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into parent (id, source_id, kind, family_name, left_on, deceased_on, version)"
                + " values (?, ?, ?, ?, ?, ?, 1)")) {
      long id = 0;
      for (ParentKind kind : ParentKind.values()) {
        for (Who who : Who.all()) {
          // One pair has one relationship, so every combination of its facts needs a parent.
          for (int i = 0; i < Facts.all().size(); i++) {
            insert.setLong(1, ++id);
            insert.setString(2, "c" + id);
            insert.setString(3, kind.name());
            insert.setString(4, "Hughes " + id);
            insert.setDate(5, sql(who.leftOn()));
            insert.setDate(6, sql(who.deceasedOn()));
            insert.addBatch();
            parents.add(new Object[] {id, kind, who, Facts.all().get(i)});
          }
        }
        insert.executeBatch();
      }
    }
    return parents;
  }

  private static void insertRelationships(
      Connection connection, List<Object[]> parents, Set<Long> expected) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
                + " lives_with, emergency_contact, source, ended_on, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")) {
      long id = 0;
      for (Object[] parent : parents) {
        Who who = (Who) parent[2];
        Facts facts = (Facts) parent[3];
        // Pupils rotate, so that every state of a pupil meets every kind; one alone would not.
        for (int i = 0; i < (who.ordinal() == 0 ? Who.all().size() : 1); i++) {
          long pupilId = (Long) parent[0] / PARENTS_OF_A_PUPIL * Who.all().size() + i;
          insert.setLong(1, ++id);
          insert.setLong(2, (Long) parent[0]);
          insert.setLong(3, pupilId);
          insert.setString(4, facts.kind().name());
          insert.setString(5, facts.responsibility().name());
          insert.setString(6, facts.livesWith().name());
          insert.setString(7, facts.emergency().name());
          insert.setString(8, facts.source().name());
          insert.setDate(9, facts.ended() ? sql(EveryCombination.TODAY) : null);
          insert.addBatch();
          Who pupil = Who.of(pupilId);
          boolean restricted = Kept.of(id).isPresent() && Kept.of(id).get().keepsLetters();
          RelationshipFacts all = facts.with(pupil, who, (ParentKind) parent[1], restricted);
          if (Entitlement.decide(all).entitled()) {
            expected.add(id);
          }
          if (id % 5000 == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
    }
  }

  private static void insertRestrictions(Connection connection) throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement("select id from relationship");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        ids.add(row.getLong(1));
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into restriction (id, relationship_id, kind, scope, from_on, until_on,"
                + " recorded_by, recorded_at, version)"
                + " values (?, ?, 'OTHER_COURT_ORDER', ?, ?, ?, 'dsl', current_timestamp, 1)")) {
      for (long id : ids) {
        Optional<Kept> kept = Kept.of(id);
        if (kept.isPresent()) {
          insert.setLong(1, id);
          insert.setLong(2, id);
          insert.setString(3, kept.get().scope().name());
          insert.setDate(4, sql(kept.get().from()));
          insert.setDate(5, sql(kept.get().until()));
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static Set<Long> entitledBySql(Connection connection) throws SQLException {
    Set<Long> ids = new TreeSet<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select r.id from relationship r join pupil pu on pu.id = r.pupil_id"
                    + " join parent pa on pa.id = r.parent_id where "
                    + EntitlementSql.ENTITLED);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  private static Date sql(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
