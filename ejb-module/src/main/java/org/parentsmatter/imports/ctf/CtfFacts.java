package org.parentsmatter.imports.ctf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The elements of one pupil, contact or address that hold text; of two alike the first counts. */
final class CtfFacts {
  /** More than the specification has anywhere; the rest fills no memory. */
  private static final int MOST = 60;

  private final CtfValue element;
  private final Map<String, CtfValue> values = new HashMap<>();

  /**
   * None yet.
   *
   * @param element the pupil, contact or address itself
   */
  CtfFacts(CtfValue element) {
    this.element = element;
  }

  CtfValue element() {
    return element;
  }

  void add(String name, CtfValue value) {
    if (value.text() != null && values.size() < MOST) {
      values.putIfAbsent(key(name), value);
    }
  }

  /** The text, or null when the element is not there or empty. */
  String text(String name) {
    CtfValue value = values.get(key(name));
    return value == null ? null : value.text();
  }

  /** The element with its place; when it is not there, that of the element around it. */
  CtfValue value(String name) {
    CtfValue value = values.get(key(name));
    return value == null ? element.at(name) : value;
  }

  boolean has(String name) {
    return values.containsKey(key(name));
  }

  boolean saysYes(String name) {
    return "Yes".equals(yesOrNo(name));
  }

  /** Yes or No, as true, Y or 1 and their opposites say it; null when it says neither. */
  String yesOrNo(String name) {
    String word = text(name);
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "y", "1" -> "Yes";
      case "false", "f", "no", "n", "0" -> "No";
      default -> null;
    };
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
