package org.parentsmatter.micro;

/** The command line makes no sense; the help would have told. */
final class WrongUsage extends BadInput {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message + " See --help.");
  }
}
