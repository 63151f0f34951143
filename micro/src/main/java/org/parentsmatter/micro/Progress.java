package org.parentsmatter.micro;

import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * What is being done, told on standard error: about a line a second, on a terminal always the same
 * line.
 */
final class Progress implements Consumer<String> {
  private static final long NANOS_BETWEEN_LINES = 1_000_000_000L;

  private final PrintStream err;
  private final boolean terminal;
  private String last = "";
  private long when = System.nanoTime() - NANOS_BETWEEN_LINES;

  Progress(PrintStream err) {
    this.err = err;
    // Newer Javas have a console even where there is no terminal, unless asked for the old kind.
    System.setProperty("jdk.console", "java.base");
    terminal = System.console() != null;
  }

  @Override
  public void accept(String message) {
    if (message.equals(last) || System.nanoTime() - when < NANOS_BETWEEN_LINES) {
      return;
    }
    if (terminal) {
      err.print("\r" + message + " ".repeat(Math.max(0, last.length() - message.length())));
    } else {
      err.println(message);
    }
    last = message;
    when = System.nanoTime();
  }

  /** Says something that stays. */
  void conclude(String message) {
    if (terminal && !last.isEmpty()) {
      err.print("\r" + " ".repeat(last.length()) + "\r");
    }
    last = "";
    err.println(message);
  }
}
