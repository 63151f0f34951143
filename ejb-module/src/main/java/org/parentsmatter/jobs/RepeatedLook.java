package org.parentsmatter.jobs;

import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a watch does every few seconds. A server takes a timer away whose method has failed twice,
 * so that a database which is away for a minute would end the watch for good.
 */
public final class RepeatedLook {
  private static final Logger LOG = Logger.getLogger(RepeatedLook.class.getName());

  private RepeatedLook() {}

  /**
   * Looks, and says in one line of the log when that was not possible.
   *
   * @param what what is looked after, for instance "the letter runs"
   */
  @SuppressWarnings("IllegalCatch")
  public static void after(String what, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          "Could not look after {0} this time, but soon will again: {1}",
          new Object[] {what, why(e)});
    }
  }

  private static String why(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
        .lines()
        .findFirst()
        .orElse("");
  }
}
