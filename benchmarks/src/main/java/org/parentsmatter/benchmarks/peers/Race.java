package org.parentsmatter.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.benchmarks.CpuClock;
import org.parentsmatter.benchmarks.peers.Engine.Job;

/**
 * Lets engines work in turn, round after round, each for the same time and each going on where it
 * left off among the letters: what disturbs the machine disturbs them all.
 */
final class Race {
  private final List<Engine> engines;
  private final List<Job> jobs;
  private final int rounds;
  private final double seconds;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  /**
   * @param rounds that count, after one to warm up
   * @param seconds of processor time for each turn
   */
  Race(List<Engine> engines, List<Job> jobs, int rounds, double seconds) {
    this.engines = engines;
    this.jobs = jobs;
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /** By the name of the engine, in their order. */
  Map<String, Rates> run() throws Exception {
    Map<String, Rates> rates = new LinkedHashMap<>();
    for (Engine engine : engines) {
      rates.put(engine.name(), new Rates());
      // Twice as long as a turn: the slow ones have the most code to warm up.
      turn(engine, 2 * seconds, new Rates());
    }
    for (int round = 0; round < rounds; round++) {
      for (Engine engine : engines) {
        turn(engine, seconds, rates.get(engine.name()));
      }
    }
    return rates;
  }

  private void turn(Engine engine, double length, Rates rates) throws Exception {
    System.gc();
    int place = places.getOrDefault(engine.name(), 0);
    int count = 0;
    long bytes = 0;
    long begin = CpuClock.nanos();
    long taken = 0;
    while (taken < length * 1e9) {
      bytes += engine.set(jobs.get(place)).length;
      place = (place + 1) % jobs.size();
      count++;
      // Asking the clock costs as much as a letter of the fastest.
      if (count % 16 == 0) {
        taken = CpuClock.nanos() - begin;
      }
    }
    places.put(engine.name(), place);
    rates.add(count, bytes, taken);
  }
}
