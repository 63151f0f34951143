package org.parentsmatter.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The processor time of all threads of this program, so that a renderer gains nothing by working on
 * several. What the machine itself does, compiling and collecting garbage, is not in it.
 */
public final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private CpuClock() {}

  /** In nanoseconds; only differences mean something. */
  public static long nanos() {
    long sum = 0;
    for (long thread : THREADS.getAllThreadIds()) {
      // A thread that has just ended has no time any more.
      sum += Math.max(0, THREADS.getThreadCpuTime(thread));
    }
    return sum;
  }
}
