package org.parentsmatter.micro;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of log a happening: when, how grave, who says it, what. */
public final class OneLine extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord entry) {
    String line =
        String.format(
            "%s %-7s %s: %s%n",
            TIME.format(entry.getInstant()),
            entry.getLevel().getName(),
            shortName(entry.getLoggerName()),
            String.valueOf(formatMessage(entry)).strip());
    Throwable thrown = entry.getThrown();
    if (thrown == null) {
      return line;
    }
    return line
        + (isRefusal(thrown) ? thrown.getMessage() + System.lineSeparator() : trace(thrown));
  }

  /** What the product refuses it says in words; how the call got there helps nobody. */
  private static boolean isRefusal(Throwable thrown) {
    return thrown.getClass().getName().startsWith("org.parentsmatter.");
  }

  private static String trace(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static String shortName(String logger) {
    if (logger == null || logger.isEmpty()) {
      return "-";
    }
    return logger.startsWith("org.parentsmatter.")
        ? logger.substring("org.parentsmatter.".length())
        : logger;
  }
}
