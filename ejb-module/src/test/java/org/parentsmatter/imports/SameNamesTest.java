package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.imports.SameNames.Pair;

/** Held against the rule as it is written, on schools in which few names are shared by many. */
class SameNamesTest {
  private static final int PUPILS = 12;
  private static final int PARENTS = 15;
  private static final String[] NAMES = {"O'Neil", "O’NEIL", "Vale", "Nash"};

  private final boolean[][] tied = new boolean[PARENTS][PUPILS];
  private final String[] names = new String[PARENTS];
  private final boolean[] councils = new boolean[PARENTS];

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void finds_the_same_pairs_as_the_rule(DataSource dataSource) throws SQLException {
    int found = 0;
    try (Connection connection = dataSource.getConnection()) {
      for (int seed = 0; seed < 20; seed++) {
        empty(connection);
        generate(connection, new Random(seed));
        Set<Pair> expected = byTheRule();
        found += expected.size();
        assertThat(SameNames.of(new SqlSession(connection)))
            .as("seed %d", seed)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
    assertThat(found).isPositive();
  }

  private Set<Pair> byTheRule() {
    Set<Pair> pairs = new TreeSet<>();
    for (int newer = 0; newer < PARENTS; newer++) {
      for (int older = 0; older < newer; older++) {
        if (NameKey.of(names[newer]).equals(NameKey.of(names[older])) && near(newer, older)) {
          pairs.add(new Pair(newer, older));
        }
      }
    }
    return pairs;
  }

  private boolean near(int one, int other) {
    for (int first = 0; first < PUPILS; first++) {
      for (int second = 0; second < PUPILS; second++) {
        if (tied[one][first]
            && tied[other][second]
            && (first == second || haveParentInCommon(first, second))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean haveParentInCommon(int first, int second) {
    for (int parent = 0; parent < PARENTS; parent++) {
      if (!councils[parent] && tied[parent][first] && tied[parent][second]) {
        return true;
      }
    }
    return false;
  }

  private static void empty(Connection connection) throws SQLException {
    for (String table : new String[] {"relationship", "pupil", "parent"}) {
      try (PreparedStatement delete = connection.prepareStatement("delete from " + table)) {
        delete.executeUpdate();
      }
    }
  }

  private void generate(Connection connection, Random random) throws SQLException {
    SqlSession session = new SqlSession(connection);
    for (int pupil = 0; pupil < PUPILS; pupil++) {
      session.run(
          "insert into pupil (id, source_id, given_name, family_name, version)"
              + " values (?, ?, 'A', 'B', 0)",
          pupil,
          "s" + pupil);
    }
    for (int parent = 0; parent < PARENTS; parent++) {
      names[parent] = NAMES[random.nextInt(NAMES.length)];
      councils[parent] = random.nextInt(4) == 0;
      session.run(
          "insert into parent (id, source_id, kind, family_name, version) values (?, ?, ?, ?, 0)",
          parent,
          "p" + parent,
          councils[parent] ? "ORGANISATION" : "PERSON",
          names[parent]);
      for (int pupil = 0; pupil < PUPILS; pupil++) {
        tied[parent][pupil] = random.nextInt(6) == 0;
        if (tied[parent][pupil]) {
          tie(session, parent, pupil);
        }
      }
    }
  }

  private static void tie(SqlSession session, int parent, int pupil) throws SQLException {
    session.run(
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, tied_by, version)"
            + " values (?, ?, ?, 'MOTHER', 'YES', 'YES', 'NO', 'ONEROSTER', 'ONEROSTER', 0)",
        parent * PUPILS + pupil,
        parent,
        pupil);
  }
}
