package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.database.SchoolTemplate;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.letters.CrashedRun.Loss;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.testing.SchoolRows;

/**
 * The job dies at its first write to the database or to a file, at its second, and so on until it
 * comes through. Each time a family joins, a pupil leaves and a parent is restricted before the run
 * is resumed. Whoever was frozen and may have a letter then has exactly one, about the right
 * pupils, and nobody else has; each can be opened. Where files were not yet on the disk for
 * certain, it dies there twice more: once what was not synced is lost in its names, once in its
 * bytes. Under {@code -Pthorough} every write, otherwise a few that the seed picks.
 */
class CrashWalkTest {
  private static final Logger LOG = Logger.getLogger(CrashWalkTest.class.getName());
  private static final String TEMPLATE = "plan-letter";
  private static final long SEED = Long.getLong("seed", 20261127);

  /** So many of the writes to the database, and as many of those to files. */
  private static final int SOME = 2;

  @TempDir private Path folder;
  private SchoolTemplate school;
  private SchoolRows rows;
  private long run;
  private int runs;
  private CompletableFuture<Void> dropping = CompletableFuture.completedFuture(null);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void wherever_it_dies_everybody_has_the_right_letter_once(DataSource database)
      throws SQLException, IOException {
    order(database);
    List<String> writes = undisturbed();
    if (Boolean.getBoolean("thorough")) {
      int write = 1;
      while (diesAt(write)) {
        write++;
      }
      assertThat(write - 1).isEqualTo(writes.size());
      long toFiles = writes.stream().filter(each -> each.startsWith(DyingDisk.WRITES)).count();
      LOG.log(
          Level.INFO,
          "{0} writes, {1} of them to files, {2} runs",
          new Object[] {writes.size(), toFiles, runs});
    } else {
      for (int write : some(writes)) {
        assertThat(diesAt(write)).as("died at %s", writes.get(write - 1)).isTrue();
      }
    }
  }

  private void order(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      rows = GeneratedFamilies.in(connection, SEED);
      DerivingFamilies.derive(connection);
    }
    try (SchoolBeans beans = SchoolBeans.withOneConnection(database)) {
      beans.inTransaction(() -> beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
      run =
          beans.inTransaction(
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
    school = SchoolTemplate.of(database);
  }

  /** What a run writes that nothing disturbs until the power fails, after its end. */
  private List<String> undisturbed() throws SQLException, IOException {
    Power power = Power.always();
    assertThat(die(power, Loss.NOTHING)).as("anything not on the disk at the end").isFalse();
    return power.writes();
  }

  private static int[] some(List<String> writes) {
    Random random = new Random(SEED);
    List<Integer> all = new ArrayList<>();
    IntStream.rangeClosed(1, writes.size()).forEach(all::add);
    Collections.shuffle(all, random);
    return IntStream.concat(
            all.stream().filter(write -> isToFile(writes, write)).limit(SOME).mapToInt(w -> w),
            all.stream().filter(write -> !isToFile(writes, write)).limit(SOME).mapToInt(w -> w))
        .toArray();
  }

  private static boolean isToFile(List<String> writes, int write) {
    return writes.get(write - 1).startsWith(DyingDisk.WRITES);
  }

  /** Returns whether the job died; it has been resumed since, and everything is right. */
  private boolean diesAt(int write) throws SQLException, IOException {
    Power power = new Power(write);
    if (die(power, Loss.NOTHING)) {
      die(new Power(write), Loss.UNSYNCED_NAMES);
      die(new Power(write), Loss.UNSYNCED_BYTES);
    }
    return power.isOff();
  }

  /** Returns whether anything was not on the disk yet. */
  private boolean die(Power power, Loss loss) throws SQLException, IOException {
    Path letters = Files.createDirectory(folder.resolve(Integer.toString(++runs)));
    DataSource copy = school.copy();
    boolean unsynced;
    try (CrashedRun crashed = new CrashedRun(copy, rows, run, letters.resolve("letters"))) {
      unsynced = crashed.work(power, loss);
      crashed.resume(power.writes().size());
    } catch (AssertionError | RuntimeException | IOException e) {
      List<String> writes = power.writes();
      throw new AssertionError(
          "Died at write %d, %s, and lost %s"
              .formatted(writes.size(), writes.get(writes.size() - 1), loss),
          e);
    }
    // What is not needed any more would fill the memory.
    dropping.join();
    dropping = CompletableFuture.runAsync(() -> SchoolTemplate.drop(copy));
    return unsynced;
  }
}
