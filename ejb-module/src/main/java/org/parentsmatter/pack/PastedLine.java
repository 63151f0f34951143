package org.parentsmatter.pack;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parentsmatter.family.SearchText;

/**
 * One line as people write it or as a spreadsheet copies it, taken apart: when somebody comes,
 * which groups it names, and cell by cell the words that are left, which may be a name.
 *
 * @param written the line itself, without blanks around it
 * @param at the first time that stands there; null for none
 * @param groups what looks like a tutor group or class, in small letters: "11e"
 * @param cells the words of each cell, as {@link SearchText} has them
 */
record PastedLine(String written, LocalTime at, Set<String> groups, List<List<String>> cells) {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t]]");
  private static final Pattern CELLS = Pattern.compile("\\t|;|\\||\\s{3,}");
  private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");
  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{4}-\\d{1,2}-\\d{1,2}(?:T(?=\\d))?|\\b\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*([ap]m)?(?![\\w:]|\\.\\d)|\\b(\\d{1,2})\\s*([ap]m)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b\\d{1,2}(?: [A-Z](?![\\w'’])|[A-Za-z]{1,3}\\d?)"
              + "(?:[/-][A-Za-z]{1,4}\\d{0,2})?\\b");
  private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:\\d{1,3}[.)]\\s|[-*•–]\\s*)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "master", "year", "yr", "form", "tutor");
  private static final Set<String> OF_A_HEADING =
      Set.of(
          "time",
          "slot",
          "date",
          "name",
          "pupil",
          "student",
          "child",
          "forename",
          "surname",
          "first",
          "last",
          "given",
          "family",
          "year",
          "form",
          "tutor",
          "group",
          "class",
          "parent",
          "parents",
          "carer",
          "guardian",
          "contact",
          "room",
          "teacher",
          "subject",
          "email",
          "e",
          "mail",
          "appointment",
          "appointments",
          "evening",
          "with",
          "of",
          "reg",
          "s");

  PastedLine {
    groups = Set.copyOf(groups);
    cells = cells.stream().map(List::copyOf).toList();
  }

  static PastedLine of(String pasted) {
    String line = UNSEEN.matcher(pasted).replaceAll(" ").strip();
    String rest = NUMBERING.matcher(EMAIL.matcher(line).replaceAll(" ")).replaceFirst("");
    rest = DATE.matcher(rest).replaceAll(" ");
    LocalTime at = null;
    Matcher time = TIME.matcher(rest);
    while (time.find()) {
      LocalTime found = time(time);
      at = at == null ? found : at;
    }
    rest = TIME.matcher(rest).replaceAll(" ");
    Set<String> groups = new LinkedHashSet<>();
    Matcher group = GROUP.matcher(rest);
    while (group.find()) {
      groups.add(groupKey(group.group()));
    }
    rest = GROUP.matcher(rest).replaceAll(" ");
    List<List<String>> cells = new ArrayList<>();
    for (String cell : CELLS.split(rest, 0)) {
      List<String> words = words(cell);
      words.removeIf(word -> TITLES.contains(word) || word.matches("\\d+"));
      if (!words.isEmpty()) {
        cells.add(words);
      }
    }
    return new PastedLine(line, at, groups, cells);
  }

  /** Whether it says what stands below it, or nothing at all. */
  boolean isHeading() {
    return cells.stream().flatMap(List::stream).allMatch(OF_A_HEADING::contains);
  }

  /** A name taken apart in the same way; apostrophes count for nothing. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Arrays.stream(BETWEEN_WORDS.split(SearchText.of(text), 0))
        .map(word -> word.replace("'", ""))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return words;
  }

  /** A tutor group or class as groups are compared. */
  static String groupKey(String group) {
    return group.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }

  private static LocalTime time(Matcher found) {
    boolean full = found.group(1) != null;
    int hour = Integer.parseInt(full ? found.group(1) : found.group(4));
    int minute = full ? Integer.parseInt(found.group(2)) : 0;
    String half = full ? found.group(3) : found.group(5);
    if (half != null && (hour < 1 || hour > 12)) {
      return null;
    }
    if (half != null) {
      hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }
}
