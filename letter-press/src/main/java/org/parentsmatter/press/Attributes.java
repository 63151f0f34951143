package org.parentsmatter.press;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the attributes of elements. What is wrong goes to the faults, and the answer is null: such
 * a template is never used.
 */
final class Attributes {

  private final Faults faults;

  Attributes(Faults faults) {
    this.faults = faults;
  }

  /** An element has no attributes but these. */
  void only(Node node, String... allowed) {
    Set<String> names = Set.of(allowed);
    for (String name : new TreeSet<>(node.attributes().keySet())) {
      if (!names.contains(name)) {
        faults.add(
            node,
            name,
            "the attribute \""
                + Faults.quoted(name)
                + "\" is not allowed in <"
                + node.name()
                + ">"
                + Faults.meant(name, names, "\"", "\""));
      }
    }
  }

  /** What the attribute chooses; it must be there. */
  <T> T oneOf(Node node, String name, Map<String, T> choices) {
    String value = node.attribute(name);
    T choice = choices.get(value);
    if (choice == null) {
      faults.add(
          node,
          name,
          "<"
              + node.name()
              + "> needs "
              + name
              + "=\"…\", one of "
              + String.join(", ", new TreeSet<>(choices.keySet()))
              + Faults.meant(value, choices.keySet(), "\"", "\""));
    }
    return choice;
  }

  /** What the attribute chooses, or what it is without it. */
  <T> T oneOf(Node node, String name, Map<String, T> choices, T otherwise) {
    return node.attributes().containsKey(name) ? oneOf(node, name, choices) : otherwise;
  }

  /** A whole number, which must be there. */
  Integer number(Node node, String name, int least, int most) {
    String value = node.attribute(name);
    if (value.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    faults.add(
        node,
        name,
        "<"
            + node.name()
            + "> needs "
            + name
            + "=\"…\", a whole number from "
            + least
            + " to "
            + most);
    return null;
  }

  /** Words that are the same in every letter, which must be there. */
  String words(Node node, String name, String what) {
    String words = node.attribute(name).strip();
    if (words.isEmpty()) {
      faults.add(node, name, "<" + node.name() + "> needs " + name + "=\"…\", " + what);
    } else if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
      faults.add(node, name, "merge fields cannot stand in " + name + "=\"…\"");
    }
    return words;
  }
}
