package org.parentsmatter.jobs;

import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The only caller of the batch runtime. Payara ties a job to the component that started it: a job
 * that no component started finds no bean for its steps, and one that a page started could not be
 * stopped from elsewhere.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  /**
   * Starts a job.
   *
   * @param job the name of its XML file, for instance {@code family-letters}
   * @return the number of the execution
   */
  public long start(String job, Properties parameters) {
    return BatchRuntime.getJobOperator().start(job, parameters);
  }

  /** Asks a running job to stop; one that is not running any more is left alone. */
  public void stop(long executionId) {
    try {
      BatchRuntime.getJobOperator().stop(executionId);
    } catch (NoSuchJobExecutionException | JobExecutionNotRunningException e) {
      LOG.log(Level.FINE, "The job has ended by itself", e);
    }
  }

  /** How a job stands, if the batch repository still knows it. */
  public Optional<BatchStatus> status(long executionId) {
    try {
      return Optional.of(
          BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus());
    } catch (NoSuchJobExecutionException e) {
      return Optional.empty();
    }
  }
}
