package org.parentsmatter.press;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands out the numbers of the objects of letters that may stand in one file: no two letters of a
 * run have the same. Any number of threads.
 */
public final class Numbers {

  /** Below are the numbers of what letters share, the same in every file. */
  static final int FIRST = 256;

  /** So many that no run comes near; how many objects one file may have, a print run minds. */
  private static final int LAST = 2_000_000_000;

  private final AtomicInteger next;

  /** For a run that has no letter yet. */
  public Numbers() {
    this(FIRST);
  }

  /**
   * Goes on after an interruption.
   *
   * @param next greater than every {@link SetLetter#lastNumber} of the run
   */
  public Numbers(int next) {
    this.next = new AtomicInteger(Math.max(FIRST, next));
  }

  /** The first of so many numbers that nobody else has. */
  int take(int count) throws CannotSet {
    int first = next.getAndAdd(count);
    if (first < 0 || first > LAST - count) {
      next.set(LAST);
      throw new CannotSet("The run has more letters than can be numbered");
    }
    return first;
  }
}
