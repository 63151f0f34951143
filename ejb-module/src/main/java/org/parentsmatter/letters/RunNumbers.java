package org.parentsmatter.letters;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.parentsmatter.press.Numbers;

/**
 * The numbers of the letters of runs under way in this process, one source for all threads of a
 * run. An attempt goes on behind the last number that was stored: what an older one still sets, it
 * cannot store any more.
 */
final class RunNumbers {
  private static final Map<Long, Source> SOURCES = new ConcurrentHashMap<>();

  private RunNumbers() {}

  /**
   * The numbers of an attempt.
   *
   * @param last finds the last number stored, when the attempt begins
   */
  static Numbers of(long runId, int attempt, IntSupplier last) {
    return SOURCES
        .compute(
            runId,
            (id, known) ->
                known != null && known.attempt() == attempt
                    ? known
                    : new Source(attempt, new Numbers(last.getAsInt() + 1)))
        .numbers();
  }

  /** The run has ended here. */
  static void forget(long runId) {
    SOURCES.remove(runId);
  }

  private record Source(int attempt, Numbers numbers) {}
}
