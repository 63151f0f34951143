package org.parentsmatter.pack.web;

import org.parentsmatter.reach.NothingHere;

/** The number of a pack in an address, which anybody can type. */
final class PackNumber {
  private PackNumber() {}

  /**
   * The number.
   *
   * @throws NothingHere when it is no number at all
   */
  static long of(String text) {
    if (text == null || !text.strip().matches("\\d{1,18}")) {
      throw new NothingHere("pack");
    }
    return Long.parseLong(text.strip());
  }
}
