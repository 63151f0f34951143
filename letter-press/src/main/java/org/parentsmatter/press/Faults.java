package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one template, gathered so that its writer sees all of it at once. */
final class Faults {

  /** More at once help nobody. */
  private static final int MOST = 50;

  private static final int LONGEST_QUOTED = 40;

  private final String template;
  private final List<TemplateFault> found = new ArrayList<>();

  Faults(String template) {
    this.template = template;
  }

  void add(int line, String field, String problem) {
    if (found.size() < MOST) {
      found.add(new TemplateFault(template, line, quoted(field), problem));
    }
  }

  void add(Node node, String field, String problem) {
    add(node.line(), field, problem);
  }

  int count() {
    return found.size();
  }

  /** What somebody wrote, short enough for a message. */
  static String quoted(String written) {
    return written.length() <= LONGEST_QUOTED
        ? written
        : written.substring(0, LONGEST_QUOTED) + "…";
  }

  /** A question to end a message with, or nothing. */
  static String meant(String written, Collection<String> names, String before, String after) {
    return Nearest.to(written, names)
        .map(name -> "; did you mean " + before + name + after + "?")
        .orElse("");
  }

  void throwAny() throws TemplateFault {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(TemplateFault::line));
      throw TemplateFault.first(found);
    }
  }
}
