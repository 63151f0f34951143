package org.parentsmatter.coverage;

import java.io.Serializable;

/**
 * How many of those who are asked have acknowledged.
 *
 * @param words of whom: "Teachers", "Kitchen"
 */
public record Share(String words, int asked, int done) implements Serializable {
  private static final int WHOLE = 100;

  /** 0 to 100, rounded down: 100 is everybody. */
  public int percent() {
    return asked == 0 ? 0 : done * WHOLE / asked;
  }

  /** How many have not. */
  public int open() {
    return asked - done;
  }

  Share plus(boolean acknowledged) {
    return new Share(words, asked + 1, acknowledged ? done + 1 : done);
  }
}
