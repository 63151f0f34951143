package org.parentsmatter.press;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What GOV.UK Notify refuses in a letter that it is to post as it is. Here it is refused with a
 * reason before it is sent.
 */
final class NotifyRules {

  private static final int MOST_PAGES = 10;
  private static final int LARGEST_FILE = 2 * 1024 * 1024;
  private static final int FEWEST_LINES = 3;
  private static final int MOST_LINES = 7;
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}");
  private static final Pattern NO_COUNTRY = Pattern.compile("[0-9]");

  private NotifyRules() {}

  static void checkAddress(List<String> lines) throws CannotSet {
    if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES) {
      throw new CannotSet(
          "GOV.UK Notify posts letters to an address of "
              + FEWEST_LINES
              + " to "
              + MOST_LINES
              + " lines, and this one has "
              + lines.size());
    }
    String last = lines.get(lines.size() - 1).strip();
    if (!POSTCODE.matcher(last).matches() && NO_COUNTRY.matcher(last).find()) {
      throw new CannotSet(
          "GOV.UK Notify wants a postcode of the United Kingdom or a country in the last line of"
              + " the address, and this one has \""
              + last
              + "\"");
    }
  }

  static void checkPages(int pages) throws CannotSet {
    if (pages > MOST_PAGES) {
      throw new CannotSet(
          "GOV.UK Notify posts letters of at most "
              + MOST_PAGES
              + " pages, and this one has "
              + pages);
    }
  }

  static void checkSize(int bytes) throws CannotSet {
    if (bytes > LARGEST_FILE) {
      throw new CannotSet(
          "GOV.UK Notify takes files of at most 2 MB, and this letter is larger: a smaller logo or"
              + " signature makes it smaller");
    }
  }
}
