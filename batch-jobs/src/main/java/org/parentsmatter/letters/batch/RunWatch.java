package org.parentsmatter.letters.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchStatus;
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
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.jobs.RepeatedLook;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;

/**
 * Watches over runs under way. It notices runs whose process has died, which the batch runtime
 * never does: an embedded Derby belongs to one process, so at the start nobody can be at work on
 * any run; on PostgreSQL another node may be, so a process says every few seconds what it works on,
 * and a run that has not been heard of for a minute counts as interrupted. It also notices jobs of
 * its own that ended without bringing their run to rest.
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

  private static final String ENDED_EARLY =
      "The job ended before its time. What was written is kept; resume the run to write the rest.";
  private static final Set<BatchStatus> ENDED =
      EnumSet.of(
          BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private Migrator migrator;
  @Inject private LetterRuns runs;
  @Inject private JobRunner jobs;

  private final Map<Long, Job> jobsHere = new ConcurrentHashMap<>();

  @PostConstruct
  void atStart() {
    // Not @DependsOn: in the EAR the migrator lies in another module, in the runnable jar it does
    // not.
    migrator.awaitSchema();
    interrupt(isDerby() ? Duration.ZERO : SILENCE);
  }

  /** A job of this process works for an attempt. */
  public void begins(long runId, int attempt, long executionId) {
    jobsHere.put(runId, new Job(attempt, executionId));
  }

  /** Says what is at work here, and looks for what has died. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    RepeatedLook.after(
        "the letter runs",
        () -> {
          jobsHere.forEach(this::look);
          interrupt(SILENCE);
        });
  }

  private void look(long runId, Job job) {
    // Asked before the row is: a job that ends in between has brought its run to rest.
    boolean ended = jobs.status(job.executionId()).map(ENDED::contains).orElse(true);
    if (ended) {
      runs.rest(runId, job.attempt(), LetterRunStatus.FAILED, ENDED_EARLY);
      jobsHere.remove(runId, job);
    } else {
      runs.beat(runId, job.attempt());
    }
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

  private record Job(int attempt, long executionId) {}
}
