package org.parentsmatter.jobs;

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

/**
 * The only caller of the batch runtime. Payara ties a job to the component that started it: a job
 * that no component started finds no bean for its steps.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {
  /**
   * Starts a job.
   *
   * @param job the name of its XML file, for instance {@code family-letters}
   * @return the number of the execution
   */
  public long start(String job, Properties parameters) {
    return BatchRuntime.getJobOperator().start(job, parameters);
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
