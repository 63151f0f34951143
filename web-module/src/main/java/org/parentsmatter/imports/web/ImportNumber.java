package org.parentsmatter.imports.web;

import org.parentsmatter.imports.ImportNotFound;

/** Numbers of imports in addresses, which anybody can type. */
final class ImportNumber {
  private ImportNumber() {}

  /**
   * The number.
   *
   * @throws ImportNotFound when it is none
   */
  static long of(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new ImportNotFound(0);
    }
    return Long.parseLong(text);
  }
}
