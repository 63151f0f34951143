package org.parentsmatter.letters;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.plan.PlansForLetters;

/**
 * The recipients of runs, frozen to rows, and their letters, as the steps of the job need them.
 * Each method is one transaction, or part of the chunk's.
 */
@Stateless
public class Letters {
  /** How many letters are read, set and stored at a time. */
  public static final int CHUNK = 200;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private LetterRuns runs;
  @Inject private PlansForLetters plans;
  @Inject private AuditLog auditLog;
  @Inject private LettersFolder folder;

  /** Freezes the recipients of a run, unless an earlier attempt has done so. */
  public void freeze(long runId, int attempt) {
    work(
        connection -> {
          LetterRun run = runs.get(runId);
          if (!run.isFrozen()) {
            new Freezing(connection, LetterReference.unforeseeable())
                .freeze(runId, run.getOrder().audience(), run.getOrder().printOrder());
            // Held only now: people may look at the run while thousands of rows are written.
            runs.hold(runId, attempt).frozen(LetterRuns.now());
          }
          return null;
        });
  }

  /** The next open letters of a partition, with what is known now about each. */
  public List<OpenLetter> open(long runId, int partition, int after) {
    return work(
        connection ->
            new OpenLetters(connection, plans::about).ofPartition(runId, partition, after, CHUNK));
  }

  /** Stores letters, as long as this attempt is still at work. */
  public void store(long runId, int attempt, List<FinishedLetter> letters) {
    work(
        connection -> {
          new StoredLetters(connection, folder.of(runId))
              .store(runId, attempt, letters, LetterRuns.now());
          return null;
        });
  }

  /** Sets and stores some letters that are still open; returns how many there were. */
  public int setOpen(long runId, int attempt, Stationery stationery) {
    return work(
        connection -> {
          List<OpenLetter> open = new OpenLetters(connection, plans::about).ofRun(runId, CHUNK);
          if (!open.isEmpty()) {
            new StoredLetters(connection, folder.of(runId))
                .store(
                    runId,
                    attempt,
                    open.stream().map(letter -> SettingLetters.set(letter, stationery)).toList(),
                    LetterRuns.now());
          }
          return open.size();
        });
  }

  /** Opens letters again that are missing, damaged or look another way; returns how many. */
  public int reopenDamaged(long runId, int attempt) {
    return work(
        connection -> {
          LetterFiles files = folder.of(runId);
          List<ProducedLetters.Stored> damaged =
              new LettersAsStored(files).not(new KeptLetters(connection), runId);
          new StoredLetters(connection, files).reopen(runId, attempt, damaged, LetterRuns.now());
          return damaged.size();
        });
  }

  /** Opens letters again which the parents may not have any more as they are; returns how many. */
  public int reopenNotEntitled(long runId, int attempt) {
    return work(
        connection -> {
          List<ProducedLetters.Stored> letters = notAllowedAnyMore(connection, runId);
          new StoredLetters(connection, folder.of(runId))
              .reopen(runId, attempt, letters, LetterRuns.now());
          return letters.size();
        });
  }

  /** To nobody, not to two, or not in their language. */
  private List<ProducedLetters.Stored> notAllowedAnyMore(Connection connection, long runId)
      throws SQLException {
    Set<ProducedLetters.Stored> letters =
        new LinkedHashSet<>(NotEntitledAnyMore.of(connection, runId));
    letters.addAll(LetterForms.notApprovedAnyMore(connection, runId));
    letters.addAll(DoubtfulLetters.posted(connection, runId));
    letters.addAll(
        SharedLetters.notSharedAnyMore(new OpenLetters(connection, plans::about), runId));
    return List.copyOf(letters);
  }

  /** Takes the letters to protected addresses from among the others, before they are printed. */
  public void keepApart(long runId, int attempt) {
    work(
        connection -> {
          runs.hold(runId, attempt);
          new ProtectedLetters(connection).keepApart(runId);
          return null;
        });
  }

  /**
   * Releases a run whose print runs are ready, unless somebody may not have his or her letter any
   * more, or it stands in the wrong one.
   *
   * @return whether it was released
   */
  public boolean release(long runId, int attempt, PrintRunSums sums) {
    return work(
        connection -> {
          LetterRun run = runs.hold(runId, attempt);
          if (new ProducedLetters(connection).count(runId, LetterOutcome.PENDING) > 0
              || !notAllowedAnyMore(connection, runId).isEmpty()
              || new ProtectedLetters(connection).anyMisplaced(runId)) {
            return false;
          }
          run.release(sums, LetterRuns.now());
          RunNumbers.forget(runId);
          auditLog.record(AuditAction.LETTER_RUN_RELEASED, "letter-run", runId, run.getName());
          return true;
        });
  }

  /** Forgets what the letters of a run say that was given up; who had been chosen stays. */
  public void forget(long runId) {
    work(
        connection -> {
          CancelledLetters.forget(connection, runId);
          return null;
        });
  }

  /**
   * Removes the files of a run that was given up. A job that had been taken for dead may have
   * written one more while that was done, so this is asked again later.
   */
  public void removeFiles(long runId) {
    work(
        connection -> {
          folder.of(runId).removeAll();
          return null;
        });
  }

  /** Whether something recorded since keeps letters of a run back as they were printed. */
  public boolean hasWithheld(long runId) {
    return work(connection -> new ProducedLetters(connection).anyWithheld(runId));
  }

  /** How many letters of a run have this outcome. */
  public int count(long runId, LetterOutcome outcome) {
    return work(connection -> new ProducedLetters(connection).count(runId, outcome));
  }

  /** Where the next letters in one of a run's print runs lie, in print order. */
  public List<KeptLetter> kept(long runId, boolean keptApart, int after, int atMost) {
    return work(connection -> new KeptLetters(connection).next(runId, keptApart, after, atMost));
  }

  /** Where a letter lies, if one with this reference was made. */
  public Optional<KeptLetter> kept(LetterReference reference) {
    return work(connection -> new KeptLetters(connection).one(reference));
  }

  /** How many sheets each letter in one of a run's print runs has, in print order. */
  public List<Sheets> sheets(long runId, boolean keptApart) {
    return work(connection -> new KeptLetters(connection).sheets(runId, keptApart));
  }

  /** What stands for the print runs of a run. */
  public PrintRunSums sums(long runId) {
    return work(connection -> new KeptLetters(connection).sums(runId));
  }

  /** The greatest number that a letter of the run has. */
  public int lastNumber(long runId) {
    return work(connection -> new KeptLetters(connection).lastNumber(runId));
  }

  /** Whose protected address the letter with this reference shows; empty where it shows none. */
  public Optional<Long> protectedParent(LetterReference reference) {
    return work(connection -> new ProducedLetters(connection).protectedParent(reference));
  }

  /**
   * The run that has a letter with this reference which may be looked at: never one that a
   * restriction or a death keeps back, and what has not been released only as long as the parent
   * may have it.
   */
  public Optional<Long> runOfOpenable(LetterReference reference) {
    return work(connection -> new ProducedLetters(connection).runOfOpenable(reference));
  }

  private <T> T work(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The letters' tables failed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("The letters' folder failed: " + e.getMessage(), e);
    }
  }

  /**
   * The place of a letter in the print order.
   *
   * @param sheets of paper that it needs
   * @param group with whom it is handed over; null in a run from before there were groups
   */
  record Sheets(int position, int sheets, String group) {}

  private interface Work<T> {
    T on(Connection connection) throws SQLException, IOException;
  }
}
