package org.parentsmatter.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads lines such as "Maria Silva, Kitchen", perhaps with an e-mail, as people paste them from a
 * list or a spreadsheet. The family name is the last word, or begins at a small word: "Ana da
 * Costa", "Vincent van den Berg".
 */
final class PastedStaff {
  /** More than any school adds in one go. */
  static final int MOST_LINES = 300;

  /** In characters. */
  private static final int LONGEST_LINE = 500;

  private static final int SHOWN = 100;
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern PARTS = Pattern.compile("[,;\\t]");

  private PastedStaff() {}

  /**
   * Every line that is not blank.
   *
   * @throws StaffRefused when there are none, or too many
   */
  static List<PastedLine> read(String text) {
    String[] lines = LINES.split(text == null ? "" : text, -1);
    if (lines.length > MOST_LINES) {
      throw new StaffRefused("Paste at most " + MOST_LINES + " lines at a time.");
    }
    List<PastedLine> read = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!MemberFacts.seen(lines[i]).isEmpty()) {
        read.add(line(i + 1, lines[i]));
      }
    }
    if (read.isEmpty()) {
      throw new StaffRefused("Paste one line for each person, for instance: Maria Silva, Kitchen");
    }
    return read;
  }

  private static PastedLine line(int number, String text) {
    String shown = MemberFacts.seen(text);
    String kept = shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    try {
      return new PastedLine(number, kept, facts(text), null);
    } catch (StaffRefused e) {
      return new PastedLine(number, kept, null, e.getMessage());
    }
  }

  private static MemberFacts facts(String text) {
    if (text.length() > LONGEST_LINE) {
      throw new StaffRefused("This line is too long to be one person.");
    }
    List<String> parts =
        Stream.of(PARTS.split(text, -1))
            .map(MemberFacts::seen)
            .filter(part -> !part.isEmpty())
            .toList();
    List<String> emails = parts.stream().filter(part -> part.indexOf('@') >= 0).toList();
    List<String> others = parts.stream().filter(part -> part.indexOf('@') < 0).toList();
    if (others.size() > 2 || emails.size() > 1) {
      throw new StaffRefused(
          "Too many commas. Write the name, a comma and what the person does: Maria Silva,"
              + " Kitchen.");
    }
    if (others.size() < 2) {
      throw new StaffRefused(
          "Write the name, a comma and what the person does: Maria Silva, Kitchen.");
    }
    String[] words = others.get(0).split(" ", -1);
    if (words.length < 2) {
      throw new StaffRefused("Give the given name and the family name: Maria Silva, Kitchen.");
    }
    int family = familyFrom(words);
    return new MemberFacts(
        String.join(" ", List.of(words).subList(0, family)),
        String.join(" ", List.of(words).subList(family, words.length)),
        others.get(1),
        emails.isEmpty() ? null : emails.get(0));
  }

  private static int familyFrom(String[] words) {
    for (int i = 1; i < words.length - 1; i++) {
      if (Character.isLowerCase(words[i].codePointAt(0))) {
        return i;
      }
    }
    return words.length - 1;
  }
}
