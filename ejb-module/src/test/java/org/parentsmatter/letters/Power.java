package org.parentsmatter.letters;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fails at the Nth write of any kind, to the database or to a file, counted together. From then on
 * nothing can be written or read. A write counts for each moment at which it can be cut off: a
 * commit before it, and after it was made but nobody has heard of it; bytes in a file before them
 * and half-way through them.
 */
final class Power {
  private final int last;
  private final List<String> writes = new ArrayList<>();

  Power(int last) {
    this.last = last;
  }

  /** Power that does not fail. */
  static Power always() {
    return new Power(Integer.MAX_VALUE);
  }

  /** Whether it has failed. */
  boolean isOff() {
    return writes.size() >= last;
  }

  /** Something is about to be written; returns whether the power fails before that. */
  boolean failsAt(String write) {
    writes.add(write);
    return isOff();
  }

  /** What has been written, or would have been if the power had not failed there. */
  List<String> writes() {
    return writes;
  }

  /** The database as seen by a program without power. */
  void forDatabase() throws SQLException {
    if (isOff()) {
      throw new SQLException("The power was cut off");
    }
  }

  /** The files as seen by a program without power. */
  void forFiles() throws IOException {
    if (isOff()) {
      throw new IOException("The power was cut off");
    }
  }

  /** The same where a file is about to be written. */
  void forFiles(String write) throws IOException {
    forFiles();
    failsAt(DyingDisk.WRITES + write);
    forFiles();
  }
}
