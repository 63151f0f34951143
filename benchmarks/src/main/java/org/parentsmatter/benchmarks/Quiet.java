package org.parentsmatter.benchmarks;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps what libraries have to say about every table and every letter out of the way. */
public final class Quiet {
  /** Held on to: else the logging would forget the level with the logger. */
  private static final List<Logger> LOGGERS =
      Stream.of("org.flywaydb", "org.apache.fop", "org.apache.pdfbox", "org.apache.fontbox")
          .map(Logger::getLogger)
          .toList();

  private Quiet() {}

  /** From now on they only speak of what went wrong. */
  public static void please() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
