package org.parentsmatter.press;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of offices and courts, each with one that everybody knows. */
final class Legalese {

  private static final Map<String, String> PLAIN = new LinkedHashMap<>();

  static {
    String[] pairs = {
      "aforementioned", "this",
      "ascertain", "find out",
      "at your earliest convenience", "as soon as you can",
      "cease", "stop",
      "commence", "start",
      "comply with", "keep to",
      "correspondence", "letter",
      "deemed", "seen as",
      "endeavour", "try",
      "facilitate", "help",
      "failure to", "if you do not",
      "forthwith", "now",
      "furthermore", "also",
      "hereby", "now, or leave it out",
      "herein", "here",
      "hereinafter", "from here on",
      "herewith", "with this letter",
      "in accordance with", "as … says",
      "in lieu of", "instead of",
      "in respect of", "about",
      "in the event of", "if",
      "in the event that", "if",
      "inform us of", "tell us",
      "liable", "it may mean that you",
      "notwithstanding", "even though",
      "penalty notice", "what happens next, in a letter of its own",
      "persistent absence", "many days missed",
      "prior to", "before",
      "prosecution", "what happens next, in a letter of its own",
      "pursuant to", "under",
      "regarding", "about",
      "remuneration", "pay",
      "statutory", "by law",
      "subsequently", "later",
      "terminate", "end",
      "thereafter", "then",
      "thereof", "of it",
      "unauthorised absence", "a day missed without our agreement",
      "undertake to", "will",
      "utilise", "use",
      "whereby", "by which",
      "with immediate effect", "from today",
      "with reference to", "about",
      "with regard to", "about"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      PLAIN.put(pairs[i], pairs[i + 1]);
    }
  }

  private static final Pattern ANY =
      Pattern.compile("\\b(" + longestFirst() + ")\\b", Pattern.CASE_INSENSITIVE);

  private Legalese() {}

  private static String longestFirst() {
    return PLAIN.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  static Matcher in(String text) {
    return ANY.matcher(text);
  }

  /** What to say instead of a word that was found. */
  static String plain(String found) {
    return PLAIN.get(found.toLowerCase(Locale.ROOT));
  }
}
