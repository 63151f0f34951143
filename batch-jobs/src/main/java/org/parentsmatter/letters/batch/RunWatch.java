package org.parentsmatter.letters.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;

/**
 * Notices runs whose process has died, which the batch runtime never does. An embedded Derby
 * belongs to one process, so at the start nobody can be at work on any run. On PostgreSQL another
 * node may be: while a process works on a run it says so every few seconds, and a run that has not
 * been heard of for a minute counts as interrupted.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunWatch {
  private static final Logger LOG = Logger.getLogger(RunWatch.class.getName());
  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final String WHY =
      "The program ended while the run was under way. What was written is kept; resume the run to"
          + " write the rest.";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Migrator migrator;
  @Inject private LetterRuns runs;

  private final Map<Long, Integer> attemptsHere = new ConcurrentHashMap<>();

  @PostConstruct
  void atStart() {
    // Not @DependsOn: in the EAR the migrator lies in another module, in the runnable jar it does
    // not.
    migrator.awaitSchema();
    interrupt(isDerby() ? Duration.ZERO : SILENCE);
  }

  /** A job of this process has begun. */
  public void begins(long runId, int attempt) {
    attemptsHere.put(runId, attempt);
  }

  /** A job of this process has ended. */
  public void ends(long runId, int attempt) {
    attemptsHere.remove(runId, attempt);
  }

  /** Says what is at work here, and looks for what has died elsewhere. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    attemptsHere.forEach(runs::beat);
    interrupt(SILENCE);
  }

  private void interrupt(Duration silence) {
    for (LetterRun run : runs.underWay()) {
      if (!run.getHeartbeatAt().isAfter(LetterRuns.now().minus(silence))) {
        runs.rest(run.getId(), run.getAttempt(), LetterRunStatus.INTERRUPTED, WHY);
        LOG.log(
            Level.WARNING,
            "Letter run {0} was interrupted; it can be resumed",
            Long.toString(run.getId()));
      }
    }
  }

  private boolean isDerby() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().contains("Derby");
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be reached", e);
    }
  }
}
