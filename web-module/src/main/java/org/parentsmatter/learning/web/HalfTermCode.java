package org.parentsmatter.learning.web;

import org.parentsmatter.school.HalfTermName;

/** A half-term in the address of a page: "2026-2" is Autumn 2 of 2026/27. */
final class HalfTermCode {
  private HalfTermCode() {}

  static String of(HalfTermName name) {
    return name.year() + "-" + name.number();
  }

  /** Null for what is none, as anybody can type it. */
  static HalfTermName read(String code) {
    return code != null && code.matches("[0-9]{4}-[1-6]")
        ? new HalfTermName(
            Integer.parseInt(code.substring(0, 4)), Integer.parseInt(code.substring(5)))
        : null;
  }
}
