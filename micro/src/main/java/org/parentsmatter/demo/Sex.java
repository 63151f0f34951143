package org.parentsmatter.demo;

import java.util.Locale;

/** As the school's demographics file says it. */
enum Sex {
  FEMALE,
  MALE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
