package org.parentsmatter.handover;

/** How often work in another job is asked after. */
final class Waiting {
  /** Long enough to cost nothing, short enough that nobody waits for it. */
  static final long MILLIS = 200;

  private Waiting() {}
}
