package org.parentsmatter.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parentsmatter.meeting.MeetingSheet;
import org.parentsmatter.meeting.SheetWords;

/**
 * How the paper says things: short, and without what somebody typed into a note that may lie open
 * on no table, telephone numbers, e-mail addresses and postcodes.
 */
final class PaperWords {
  static final int LONGEST_NAME = 40;
  static final int LONGEST_CHILD = 25;
  static final int LONGEST_TITLE = 80;
  static final int LONGEST_TEXT = 160;
  private static final int LATIN = 0xFF;
  private static final String LEFT_OUT = "[left out]";

  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");
  private static final Pattern WEB = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\w.])(?:\\+\\d|\\(?0)[\\d\\s()/-]{7,}\\d(?!\\w)");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}\\b");

  private PaperWords() {}

  /** A name, cut where somebody has entered far more than a name. */
  static String name(String name) {
    return SheetWords.cut(printable(name), LONGEST_NAME);
  }

  /** What a child is called. */
  static String child(String name) {
    return SheetWords.cut(printable(name), LONGEST_CHILD);
  }

  /** "Zoë", "Zoë and Tom", "Zoë, Tom and Amelia". */
  static String and(List<String> names) {
    return MeetingSheet.inWords(names.stream().map(PaperWords::name).toList());
  }

  /** "Zoë", "Zoë or Tom", "Zoë, Tom or Amelia". */
  static String or(List<String> names) {
    int last = names.size() - 1;
    List<String> cut = names.stream().map(PaperWords::name).toList();
    return last < 1
        ? String.join("", cut)
        : String.join(", ", cut.subList(0, last)) + " or " + cut.get(last);
  }

  /** What somebody wrote, short and without ways to reach anybody. */
  static String text(String text) {
    return text(text, LONGEST_TEXT);
  }

  static String text(String text, int longest) {
    return SheetWords.cut(discreet(text), longest);
  }

  /** Without pictures, signs and what cannot be seen: a smiley must not keep a pack from print. */
  private static String printable(String text) {
    return text.codePoints()
        .map(character -> isPrintable(character) ? character : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPrintable(int character) {
    if (character <= LATIN) {
      return !Character.isISOControl(character);
    }
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** The same words without telephone numbers, postcodes, e-mail and web addresses. */
  static String discreet(String text) {
    String words = EMAIL.matcher(printable(text)).replaceAll(LEFT_OUT);
    words = WEB.matcher(words).replaceAll(LEFT_OUT);
    words = TELEPHONE.matcher(words).replaceAll(LEFT_OUT);
    return POSTCODE.matcher(words).replaceAll(LEFT_OUT);
  }

  /** "Friday 4 December", with the year where it is another one. */
  static String day(LocalDate day, LocalDate today) {
    return DateTimeFormatter.ofPattern(
            day.getYear() == today.getYear() ? "EEEE d MMMM" : "d MMMM yyyy", Locale.UK)
        .format(day);
  }

  /** "Mother" in the middle of a sentence; what is written in capitals stays. */
  static String midSentence(String words) {
    boolean ordinary = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    return ordinary ? words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1) : words;
  }
}
