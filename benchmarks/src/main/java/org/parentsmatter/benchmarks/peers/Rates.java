package org.parentsmatter.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.benchmarks.Median;

/** How fast an engine was in each round, in letters per second of processor time. */
final class Rates {
  private final List<Double> perSecond = new ArrayList<>();
  private long letters;
  private long bytes;

  void add(int count, long size, long nanos) {
    perSecond.add(count * 1e9 / nanos);
    letters += count;
    bytes += size;
  }

  double median() {
    return Median.of(perSecond);
  }

  double slowest() {
    return Collections.min(perSecond);
  }

  double fastest() {
    return Collections.max(perSecond);
  }

  /** As a line of the table. */
  String line(String name) {
    return String.format(Locale.ROOT, "%s,%.0f,%d%n", name, median(), bytes / letters);
  }
}
