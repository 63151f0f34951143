package org.parentsmatter.intranet;

import jakarta.servlet.ServletException;
import java.util.stream.Stream;

/** What lies behind an exception, from the outermost to the first. */
final class Causes {
  private static final int DEEPEST = 30;

  private Causes() {}

  static Stream<Throwable> of(Throwable problem) {
    return Stream.iterate(problem, p -> p != null, Causes::behind).limit(DEEPEST);
  }

  private static Throwable behind(Throwable problem) {
    return problem instanceof ServletException s && s.getRootCause() != null
        ? s.getRootCause()
        : problem.getCause();
  }
}
