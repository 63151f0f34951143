package org.parentsmatter.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.batch.operations.BatchRuntimeException;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The only caller of the batch runtime. It calls from a thread of its own that belongs to no
 * component: Payara ties a job to the kind of component that started it, and a job started from an
 * EJB of the EAR could not be stopped from the same EJB in the WAR of the runnable jar.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobRunner {
  private ExecutorService executor;

  @PostConstruct
  void open() {
    ClassLoader application = JobRunner.class.getClassLoader();
    executor =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(work, "parents-matter-job-runner");
              thread.setDaemon(true);
              thread.setContextClassLoader(application);
              return thread;
            });
  }

  @PreDestroy
  void close() {
    executor.shutdownNow();
  }

  /**
   * Starts a job.
   *
   * @param job the name of its XML file, for instance {@code family-letters}
   * @return the number of the execution
   */
  public long start(String job, Properties parameters) {
    return call(() -> BatchRuntime.getJobOperator().start(job, parameters));
  }

  /** Asks a running job to stop; one that is not running any more is left alone. */
  public void stop(long executionId) {
    call(
        () -> {
          try {
            BatchRuntime.getJobOperator().stop(executionId);
          } catch (NoSuchJobExecutionException | JobExecutionNotRunningException e) {
            return false;
          }
          return true;
        });
  }

  /** How a job stands, if the batch repository still knows it. */
  public Optional<BatchStatus> status(long executionId) {
    return call(
        () -> {
          try {
            return Optional.of(
                BatchRuntime.getJobOperator().getJobExecution(executionId).getBatchStatus());
          } catch (NoSuchJobExecutionException e) {
            return Optional.empty();
          }
        });
  }

  private <T> T call(Callable<T> work) {
    try {
      return executor.submit(work).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new BatchRuntimeException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BatchRuntimeException(e);
    }
  }
}
