package org.parentsmatter.micro;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * What goes into the log: all that the product says, and of the server only warnings. Levels alone
 * do not do it, since the server raises those of its own loggers while it starts.
 */
public final class WorthLogging implements Filter {
  @Override
  public boolean isLoggable(LogRecord entry) {
    String logger = entry.getLoggerName();
    return !isOnlyACode(entry)
        && (entry.getLevel().intValue() >= Level.WARNING.intValue()
            || logger != null && logger.startsWith("org.parentsmatter."));
  }

  /** The server has warnings whose words it does not bring along: "AS-DEPLOYMENT-00015". */
  private static boolean isOnlyACode(LogRecord entry) {
    return entry.getLevel().intValue() < Level.SEVERE.intValue()
        && entry.getThrown() == null
        && String.valueOf(entry.getMessage())
            .chars()
            .noneMatch(c -> Character.isWhitespace(c) || Character.isLowerCase(c));
  }
}
