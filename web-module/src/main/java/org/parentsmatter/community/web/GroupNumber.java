package org.parentsmatter.community.web;

/** The number of a community, team or pupil, as it stands in an address. */
final class GroupNumber {
  private GroupNumber() {}

  /** The number; 0, which nothing has, when it is none. */
  static long of(String given) {
    return given != null && given.matches("[0-9]{1,18}") ? Long.parseLong(given) : 0;
  }
}
