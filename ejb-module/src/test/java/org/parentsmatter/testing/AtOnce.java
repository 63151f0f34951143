package org.parentsmatter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people do something at the same moment. */
public final class AtOnce {
  private AtOnce() {}

  /**
   * Does all of it on threads that wait for one another.
   *
   * @return for each "done", or the name of what it failed with
   */
  public static List<String> run(Runnable... deeds) throws Exception {
    List<Callable<String>> answers = new ArrayList<>();
    for (Runnable deed : deeds) {
      answers.add(
          () -> {
            deed.run();
            return "done";
          });
    }
    return call(answers);
  }

  /** The answers of all of them, or the name of what one failed with. */
  public static List<String> call(List<Callable<String>> deeds) throws Exception {
    CyclicBarrier together = new CyclicBarrier(deeds.size());
    ExecutorService people = Executors.newFixedThreadPool(deeds.size());
    try {
      List<Future<String>> doing = new ArrayList<>();
      for (Callable<String> deed : deeds) {
        doing.add(
            people.submit(
                () -> {
                  together.await();
                  return answer(deed);
                }));
      }
      List<String> answers = new ArrayList<>();
      for (Future<String> each : doing) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      people.shutdownNow();
    }
  }

  private static String answer(Callable<String> deed) {
    try {
      return deed.call();
    } catch (Exception e) {
      return e.getClass().getSimpleName();
    }
  }
}
