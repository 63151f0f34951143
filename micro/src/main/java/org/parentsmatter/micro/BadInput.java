package org.parentsmatter.micro;

/** What was given cannot be used. The message says so in one sentence; exit code 2. */
class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInput(String message) {
    super(message);
  }
}
