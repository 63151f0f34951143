package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One element or one stretch of text of a template as read, before it is known to make sense.
 *
 * @param name of the element; empty for text
 * @param text of a stretch of text; empty for an element
 * @param line where an element's tag ends, or where text ends
 */
record Node(
    String name, Map<String, String> attributes, String text, int line, List<Node> children) {

  static Node element(String name, Map<String, String> attributes, int line) {
    return new Node(name, Map.copyOf(attributes), "", line, new ArrayList<>());
  }

  static Node text(String text, int line) {
    return new Node("", Map.of(), text, line, List.of());
  }

  boolean isText() {
    return name.isEmpty();
  }

  boolean isBlank() {
    return isText() && text.isBlank();
  }

  /** The text of each element that holds any, in order. */
  List<String> texts() {
    if (children.stream().anyMatch(child -> child.isText() && !child.isBlank())) {
      return List.of(wholeText().replaceAll("\\s+", " ").strip());
    }
    return children.stream().flatMap(child -> child.texts().stream()).toList();
  }

  private String wholeText() {
    return text + children.stream().map(Node::wholeText).collect(Collectors.joining());
  }

  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The elements in this one; text between them is a fault. */
  List<Node> elements(Faults faults) {
    String holder =
        switch (name) {
          case "ul", "ol" -> "<li>";
          case "table" -> "<th>";
          case "list" -> "<h2>";
          default -> "<p>";
        };
    for (Node child : children) {
      if (child.isText() && !child.isBlank()) {
        int start = child.text.length() - child.text.stripLeading().length();
        faults.add(
            child.lineOf(start),
            name,
            "text must stand in " + holder + ", not directly in <" + name + ">");
      }
    }
    return children.stream().filter(node -> !node.isText()).toList();
  }

  void mustBeEmpty(Faults faults) {
    if (children.stream().anyMatch(child -> !child.isBlank())) {
      faults.add(this, name, "nothing can stand in <" + name + ">: write <" + name + "…/>");
    }
  }

  /** The line of the character at an index of the text. */
  int lineOf(int index) {
    return line - (int) text.substring(index).chars().filter(c -> c == '\n').count();
  }
}
