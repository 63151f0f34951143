package org.parentsmatter.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines that a process writes, kept as they come, so that a test can wait for one. */
final class Output {
  private final List<String> lines = new ArrayList<>();
  private final Output all;
  private int open;

  /** What several streams say together. */
  Output(int streams) {
    this.all = null;
    this.open = streams;
  }

  /** What one stream says, told to the others' common output as well. */
  Output(InputStream from, Output all) {
    this.all = all;
    this.open = 1;
    Thread reader = new Thread(() -> read(from), "output");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream from) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      add("(the output broke off: " + e.getMessage() + ")");
    } finally {
      end();
    }
  }

  private void add(String line) {
    synchronized (this) {
      lines.add(line);
      notifyAll();
    }
    if (all != null) {
      all.add(line);
    }
  }

  private void end() {
    synchronized (this) {
      open--;
      notifyAll();
    }
    if (all != null) {
      all.end();
    }
  }

  /** The first line that is wanted; empty when the process ends or the time is up before. */
  synchronized Optional<String> await(Predicate<String> wanted, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    int next = 0;
    while (true) {
      for (; next < lines.size(); next++) {
        if (wanted.test(lines.get(next))) {
          return Optional.of(lines.get(next));
        }
      }
      if (open == 0 || !pause(deadline)) {
        return Optional.empty();
      }
    }
  }

  /** Waits until the process has closed its output. */
  synchronized void awaitEnd(Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    boolean inTime = true;
    while (open > 0 && inTime) {
      inTime = pause(deadline);
    }
  }

  /** One turn of a loop that asks again afterwards; false when the time is up. */
  @SuppressWarnings("WaitNotInLoop")
  private boolean pause(long deadline) {
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      return false;
    }
    try {
      wait(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  String text() {
    return String.join("\n", lines());
  }
}
