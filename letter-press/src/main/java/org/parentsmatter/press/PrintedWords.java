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

  /** The small print below a commitment: why it was chosen, and by when it is to be done. */
  static String whyAndWhen(String reason, LocalDate due) {
    String why = reason.isEmpty() ? "" : "Why: " + reason + (reason.endsWith(".") ? "" : ".");
    String when = due == null ? "" : "By when: " + date(due) + ".";
    return (why + " " + when).strip();
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
