package org.parentsmatter.press;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The few words that the press itself prints, outside any template. British English is the only
 * language so far.
 */
final class PrintedWords {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private PrintedWords() {}

  static boolean speaks(String language) {
    return language.equalsIgnoreCase("en") || language.toLowerCase(Locale.ROOT).startsWith("en-");
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String reference(String reference) {
    return "Our reference: " + reference;
  }

  static String footer(String reference, int page, int pages) {
    return reference + " · Page " + page + " of " + pages;
  }

  static String due(LocalDate date) {
    return "by " + date(date);
  }

  static String why(String reason) {
    return "Why: " + reason;
  }

  static String cutHere() {
    return "Cut here and return to the school office:";
  }

  static String logoOf(String school) {
    return "Logo of " + school;
  }

  static String signatureOf(String sender) {
    return "Signature of " + sender;
  }

  static String codeFor(String text) {
    return "QR code: " + text;
  }
}
