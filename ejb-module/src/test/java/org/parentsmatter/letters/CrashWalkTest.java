package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.testing.DataFolder;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/**
 * The job dies at its first write to the database, at its second, and so on until it comes through.
 * Each time a family joins, a pupil leaves and a parent is restricted before the run is resumed.
 * Whoever was frozen and may have a letter then has exactly one, about the right pupils, and nobody
 * else has. Under {@code -Pthorough} every write, otherwise a few that the seed picks.
 */
@ExtendWith(DataFolder.class)
class CrashWalkTest {
  private static final String TEMPLATE = "plan-letter";

  private static final String RELEASED =
      "select id, id from letter_run where id = ? and status = 'RELEASED'";

  private static final int SOME = 3;

  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void wherever_it_dies_everybody_has_the_right_letter_once(DataSource database)
      throws SQLException {
    long seed = Long.getLong("seed", 20261127);
    try (Connection connection = database.getConnection()) {
      SchoolRows rows = GeneratedFamilies.in(connection, seed);
      DerivingFamilies.derive(connection);
      try (SchoolBeans beans = new SchoolBeans(database)) {
        beans.inTransaction(() -> beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
      }
      int writes = writesOfAll(database, connection, rows);
      if (Boolean.getBoolean("thorough")) {
        int write = 1;
        // No further: with each family that joins, a run writes more often.
        while (write <= writes && diesAt(write, database, connection, rows)) {
          write++;
        }
        assertThat(write).isGreaterThan(writes / 2);
      } else {
        for (int write : new Random(seed).ints(SOME, 1, writes + 1).toArray()) {
          assertThat(diesAt(write, database, connection, rows)).isTrue();
        }
      }
    }
  }

  /** How often a run writes that nothing disturbs. */
  private static int writesOfAll(DataSource database, Connection connection, SchoolRows rows)
      throws SQLException {
    long run = order(database);
    DyingSchool whole = new DyingSchool(database, Integer.MAX_VALUE);
    assertThat(comesThrough(whole, run)).isTrue();
    check(connection, run, rows, rows.tied().keySet());
    return whole.writes();
  }

  /** Returns whether the job died; it has been resumed since, and everything is right. */
  private static boolean diesAt(
      int write, DataSource database, Connection connection, SchoolRows rows) throws SQLException {
    Set<Long> frozen = new TreeSet<>(rows.tied().keySet());
    long run = order(database);
    DyingSchool dying = new DyingSchool(database, write);
    boolean died = !comesThrough(dying, run);
    assertThat(died).as("died at write %d", write).isEqualTo(dying.isCutOff());
    if (!found(connection, RELEASED, run).isEmpty()) {
      check(connection, run, rows, frozen);
      return died;
    }
    boolean wasFrozen =
        !found(connection, "select id, id from letter where run_id = ?", run).isEmpty();
    GeneratedFamilies.meanwhile(rows, write);
    DerivingFamilies.derive(connection);
    resume(database, run);
    check(connection, run, rows, wasFrozen ? frozen : rows.tied().keySet());
    return true;
  }

  private static long order(DataSource database) {
    try (SchoolBeans beans = SchoolBeans.withOneConnection(database)) {
      return beans.inTransaction(
          () ->
              beans
                  .bean(LetterRuns.class)
                  .order(
                      new LetterOrder(
                          UUID.randomUUID().toString(), "All", TEMPLATE, Audience.all()),
                      LetterTemplate.shipped(TEMPLATE).version(),
                      LocalDate.of(2026, 11, 27),
                      "office"));
    }
  }

  private static boolean comesThrough(DyingSchool dying, long run) {
    try (SchoolBeans beans = SchoolBeans.withOneConnection(dying)) {
      new StepsOfTheJob(beans, run).work();
      return !dying.isCutOff();
    } catch (RuntimeException e) {
      assertThat(dying.isCutOff()).as("failed by itself: %s", e).isTrue();
      return false;
    }
  }

  private static void resume(DataSource database, long run) {
    try (SchoolBeans beans = SchoolBeans.withOneConnection(database)) {
      LetterRuns runs = beans.bean(LetterRuns.class);
      LetterRun dead = beans.inTransaction(() -> runs.get(run));
      beans.inTransaction(
          () -> runs.rest(run, dead.getAttempt(), LetterRunStatus.INTERRUPTED, "the power"));
      beans.inTransaction(
          () ->
              runs.change(
                  run, AuditAction.LETTER_RUN_RESUMED, each -> each.resume(LetterRuns.now())));
      new StepsOfTheJob(beans, run).work();
    }
  }

  private static void check(Connection connection, long run, SchoolRows rows, Set<Long> frozen)
      throws SQLException {
    assertThat(found(connection, "select parent_id, id from letter where run_id = ?", run))
        .as("everybody asked for once")
        .containsOnlyKeys(frozen)
        .allSatisfy((parent, letters) -> assertThat(letters).hasSize(1));
    Map<Long, Set<Long>> wanted = new TreeMap<>(rows.entitled());
    wanted.keySet().retainAll(frozen);
    assertThat(
            found(
                connection,
                "select l.parent_id, lp.pupil_id from letter l join letter_pupil lp"
                    + " on lp.letter_id = l.id where l.run_id = ?"
                    + " and l.outcome in ('PRODUCED', 'SHARED')",
                run))
        .as("who has a letter, and about whom")
        .isEqualTo(wanted);
    assertThat(found(connection, RELEASED, run)).isNotEmpty();
  }

  private static Map<Long, Set<Long>> found(Connection connection, String sql, long run)
      throws SQLException {
    Map<Long, Set<Long>> found = new TreeMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, run);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.computeIfAbsent(row.getLong(1), key -> new TreeSet<>()).add(row.getLong(2));
        }
      }
    }
    return found;
  }
}
