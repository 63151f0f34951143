package org.parentsmatter.benchmarks.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parentsmatter.family.Audience;
import org.parentsmatter.letters.FinishedLetter;
import org.parentsmatter.letters.LetterOrder;
import org.parentsmatter.letters.LetterRun;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.Letters;
import org.parentsmatter.letters.OpenLetter;
import org.parentsmatter.letters.PrintRunSums;
import org.parentsmatter.letters.SettingLetters;
import org.parentsmatter.letters.Stationeries;
import org.parentsmatter.letters.Stationery;
import org.parentsmatter.press.LetterTemplate;

/**
 * The job family-letters without the batch runtime: the same beans in the same order, a transaction
 * for each step or chunk, and the partitions on two threads.
 */
final class LetterJob {
  private static final int THREADS = 2;
  private static final String TEMPLATE = "plan-letter";

  private final JobBeans beans;
  private final LetterRuns runs;
  private final Letters letters;
  private final long run;
  private final int attempt;

  /** Orders the letters to all parents of the school. */
  LetterJob(JobBeans beans) {
    this.beans = beans;
    runs = beans.bean(LetterRuns.class);
    letters = beans.bean(Letters.class);
    run = beans.inTransaction(this::order);
    attempt = beans.inTransaction(() -> runs.get(run).getAttempt());
  }

  private long order() {
    return runs.order(
        new LetterOrder(UUID.randomUUID().toString(), "All parents", TEMPLATE, Audience.all()),
        LetterTemplate.shipped(TEMPLATE).version(),
        LocalDate.now(),
        "benchmark");
  }

  long run() {
    return run;
  }

  /** From the order to the released print run. */
  void work() throws ExecutionException, InterruptedException {
    freeze();
    render();
    reconcile();
    release();
  }

  /** Writes down who is asked for. */
  void freeze() {
    enter(LetterRunStatus.FREEZING);
    beans.inTransaction(() -> letters.freeze(run, attempt));
    enter(LetterRunStatus.RENDERING);
  }

  private void render() throws ExecutionException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> parts = new ArrayList<>();
      for (int i = 0; i < LetterRun.PARTITIONS; i++) {
        int partition = i;
        parts.add(threads.submit(() -> render(partition)));
      }
      for (Future<?> part : parts) {
        part.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private void render(int partition) {
    Stationery stationery = stationery();
    int position = 0;
    while (position >= 0) {
      int after = position;
      position = beans.inTransaction(() -> chunk(partition, after, stationery));
    }
  }

  /** Sets and stores the next letters; returns the place of the last, or -1 after all. */
  private int chunk(int partition, int after, Stationery stationery) {
    List<OpenLetter> open =
        runs.shouldGoOn(run, attempt) ? letters.open(run, partition, after) : List.of();
    if (open.isEmpty()) {
      return -1;
    }
    letters.store(run, attempt, set(open, stationery));
    return open.get(open.size() - 1).position();
  }

  /** All letters of a partition, with what each says, stored nowhere. */
  List<FinishedLetter> all(int partition) {
    Stationery stationery = stationery();
    List<FinishedLetter> finished = new ArrayList<>();
    int position = 0;
    List<OpenLetter> open;
    do {
      int after = position;
      open = beans.inTransaction(() -> letters.open(run, partition, after));
      finished.addAll(set(open, stationery));
      position = open.isEmpty() ? position : open.get(open.size() - 1).position();
    } while (!open.isEmpty());
    return finished;
  }

  private static List<FinishedLetter> set(List<OpenLetter> open, Stationery stationery) {
    return open.stream().map(letter -> SettingLetters.set(letter, stationery)).toList();
  }

  /** What is the same on all letters of the run. */
  Stationery stationery() {
    return beans.inTransaction(() -> beans.bean(Stationeries.class).of(runs.get(run)));
  }

  private void reconcile() {
    enter(LetterRunStatus.RECONCILING);
    beans.inTransaction(() -> letters.reopenDamaged(run, attempt));
    setRemaining();
  }

  private void setRemaining() {
    Stationery stationery = stationery();
    int set;
    do {
      set = beans.inTransaction(() -> letters.setOpen(run, attempt, stationery));
    } while (set > 0);
  }

  private void release() {
    enter(LetterRunStatus.RELEASING);
    while (!isReleased()) {
      beans.inTransaction(() -> letters.reopenNotEntitled(run, attempt));
      setRemaining();
    }
  }

  private boolean isReleased() {
    beans.inTransaction(() -> letters.keepApart(run, attempt));
    PrintRunSums sums = beans.inTransaction(() -> letters.sums(run));
    return beans.inTransaction(() -> letters.release(run, attempt, sums));
  }

  private void enter(LetterRunStatus step) {
    beans.inTransaction(() -> runs.enter(run, attempt, step));
  }
}
