package org.parentsmatter.micro;

/** The command line or its input is wrong. The message says so in one sentence; exit code 2. */
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }
}
