package org.parentsmatter.press;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the press wants of a letter's words before it takes them: present, not endless, and free of
 * nulls.
 */
final class Wanted {

  private static final int LIST_LIMIT = 200;

  private Wanted() {}

  static void present(String what, Object value) {
    if (value == null) {
      throw new IllegalArgumentException("The " + what + " is missing");
    }
  }

  static String characters(String what, String text, int limit) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is missing");
    }
    return optional(what, text, limit);
  }

  /** Null becomes the empty string, so that nothing further down has to ask. */
  static String optional(String what, String text, int limit) {
    return exact(what, text == null ? "" : text.strip(), limit);
  }

  /** With the white space at its ends. */
  static String exact(String what, String text, int limit) {
    present(what, text);
    if (text.length() > limit) {
      throw new IllegalArgumentException(
          "The " + what + " is longer than " + limit + " characters");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException("The " + what + " has half a character in it");
    }
    return text;
  }

  static List<String> texts(String what, List<String> texts, int limit) {
    return list(what + "s", texts, LIST_LIMIT).stream()
        .map(text -> characters(what, text, limit))
        .toList();
  }

  static <T> List<T> list(String what, List<T> items, int limit) {
    if (items == null) {
      throw new IllegalArgumentException("The list of " + what + " is missing");
    }
    if (items.size() > limit) {
      throw new IllegalArgumentException("There are more than " + limit + " " + what);
    }
    if (items.stream().anyMatch(item -> item == null)) {
      throw new IllegalArgumentException("The list of " + what + " has an empty entry");
    }
    return List.copyOf(items);
  }
}
