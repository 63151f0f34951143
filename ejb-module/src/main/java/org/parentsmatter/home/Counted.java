package org.parentsmatter.home;

import java.util.Locale;

/** Numbers in words as the home page says them. */
final class Counted {
  private Counted() {}

  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
