package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/** A letter run in a school of its own, which dies, is resumed and must be right then. */
final class CrashedRun implements AutoCloseable {
  private static final String RELEASED =
      "select id, id from letter_run where id = ? and status = 'RELEASED'";

  private final DataSource school;
  private final Connection connection;
  private final SchoolRows rows;
  private final Path letters;
  private final long run;
  private final Set<Long> frozen;

  /** What else is lost when the power fails, besides what has not been written yet. */
  enum Loss {
    NOTHING,
    UNSYNCED_NAMES,
    UNSYNCED_BYTES
  }

  /**
   * A run that was ordered and has not begun.
   *
   * @param letters an empty folder
   */
  CrashedRun(DataSource school, SchoolRows rows, long run, Path letters) throws SQLException {
    this.school = school;
    this.connection = school.getConnection();
    this.rows = rows.in(connection);
    this.letters = letters;
    this.run = run;
    this.frozen = new TreeSet<>(rows.tied().keySet());
  }

  /** Works until the power fails; returns whether anything was not on the disk by then. */
  boolean work(Power power, Loss loss) throws IOException {
    DyingDisk disk = new DyingDisk(power);
    try (SchoolBeans beans = SchoolBeans.withOneConnection(new DyingSchool(school, power))) {
      beans.use(LettersFolder.class, new LettersFolder(disk.at(letters)));
      new StepsOfTheJob(beans, run).work();
      assertThat(power.isOff()).isFalse();
    } catch (RuntimeException e) {
      assertThat(power.isOff()).as("failed by itself: %s", e).isTrue();
    }
    RunNumbers.forget(run);
    boolean unsynced = !disk.unsynced().isEmpty();
    switch (loss) {
      case UNSYNCED_NAMES -> disk.unsynced().loseNames();
      case UNSYNCED_BYTES -> disk.unsynced().loseBytes();
      default -> {}
    }
    return unsynced;
  }

  /**
   * A family joins, a pupil leaves and a parent is restricted; then the run is resumed, unless it
   * had ended, and must be right.
   */
  void resume(long seed) throws SQLException, IOException {
    if (!found(RELEASED).isEmpty()) {
      check(frozen);
      return;
    }
    boolean wasFrozen = !found("select id, id from letter where run_id = ?").isEmpty();
    GeneratedFamilies.meanwhile(rows, seed);
    DerivingFamilies.derive(connection);
    try (SchoolBeans beans = SchoolBeans.withOneConnection(school)) {
      beans.use(LettersFolder.class, new LettersFolder(letters));
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
    check(wasFrozen ? frozen : rows.tied().keySet());
  }

  private void check(Set<Long> asked) throws SQLException, IOException {
    assertThat(found(RELEASED)).isNotEmpty();
    assertThat(found("select parent_id, id from letter where run_id = ?"))
        .as("everybody asked for once")
        .containsOnlyKeys(asked)
        .allSatisfy((parent, ids) -> assertThat(ids).hasSize(1));
    Map<Long, Set<Long>> wanted = new TreeMap<>(rows.entitled());
    wanted.keySet().retainAll(asked);
    assertThat(
            found(
                "select l.parent_id, lp.pupil_id from letter l join letter_pupil lp"
                    + " on lp.letter_id = l.id where l.run_id = ?"
                    + " and l.outcome in ('PRODUCED', 'SHARED')"))
        .as("who has a letter, and about whom")
        .isEqualTo(wanted);
    assertThat(printed())
        .as("each letter once in a print run, as it was stored")
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            found("select id, id from letter where run_id = ? and outcome = 'PRODUCED'").keySet());
  }

  /** The letters in the two print runs, opened. */
  private List<Long> printed() throws SQLException, IOException {
    List<Long> printed = new ArrayList<>();
    LetterFiles files = new LettersFolder(letters).of(run);
    for (boolean apart : new boolean[] {false, true}) {
      for (KeptLetter letter : new KeptLetters(connection).next(run, apart, 0, Integer.MAX_VALUE)) {
        assertThat(files.pdf(letter)).isNotEmpty();
        printed.add(letter.id());
      }
    }
    return printed;
  }

  private Map<Long, Set<Long>> found(String sql) throws SQLException {
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

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
