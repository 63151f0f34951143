package org.parentsmatter.micro;

/** Something outside the command line stands in the way. One sentence says what; exit code 1. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }

  CannotRun(String message, Throwable cause) {
    super(message, cause);
  }
}
