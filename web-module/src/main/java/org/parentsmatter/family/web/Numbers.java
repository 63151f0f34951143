package org.parentsmatter.family.web;

import org.parentsmatter.reach.NothingHere;

/** Numbers in addresses of pages, which anybody can type. */
final class Numbers {
  private Numbers() {}

  /** The number, or null for what is none. */
  static Integer whole(String text) {
    try {
      return text == null || text.isBlank() ? null : Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The id of a list, or null for what is none. */
  static Long idOrNull(String text) {
    try {
      return text == null || text.isBlank() ? null : Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * The id of what a page is about.
   *
   * @throws NothingHere when it is no id at all
   */
  static long id(String text, String what) {
    Long id = idOrNull(text);
    if (id == null) {
      throw new NothingHere(what);
    }
    return id;
  }
}
