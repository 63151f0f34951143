package org.parentsmatter.letters;

import java.lang.reflect.Field;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.testing.SchoolBeans;

/**
 * Somebody who orders letters, with an entity manager of his or her own; jobs are counted, not run.
 */
final class Person implements AutoCloseable {
  final SchoolBeans beans;
  final LetterRuns runs;
  final RunningLetters running;
  final LettersForDate forDate;

  Person(DataSource school, AtomicInteger jobs) {
    try {
      beans = new SchoolBeans(school);
      runs = new EachInATransaction(beans);
      BeginningRuns beginning = new BeginningRuns();
      set(beginning, "runs", runs);
      set(
          beginning,
          "jobs",
          new JobRunner() {
            @Override
            public long start(String job, Properties parameters) {
              return jobs.incrementAndGet();
            }
          });
      running = beans.bean(RunningLetters.class);
      set(running, "runs", runs);
      set(running, "beginning", beginning);
      forDate = beans.bean(LettersForDate.class);
      set(forDate, "runs", runs);
      set(forDate, "beginning", beginning);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Object bean, String field, Object value)
      throws ReflectiveOperationException {
    Field injected = bean.getClass().getDeclaredField(field);
    injected.setAccessible(true);
    injected.set(bean, value);
  }

  String start(LetterOrder order) {
    try {
      return Long.toString(running.start(order));
    } catch (RunUnderWay other) {
      return Long.toString(other.runId());
    }
  }

  @Override
  public void close() {
    beans.close();
  }
}
