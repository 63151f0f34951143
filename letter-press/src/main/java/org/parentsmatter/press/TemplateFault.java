package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * A mistake in a letter template, told to the person who wrote it: where it is and what is wrong.
 */
public final class TemplateFault extends Exception {

  private final String template;
  private final int line;
  private final String field;
  private final String problem;
  private final transient List<TemplateFault> others;

  TemplateFault(String template, int line, String field, String problem) {
    this(template, line, field, problem, List.of());
  }

  private TemplateFault(
      String template, int line, String field, String problem, List<TemplateFault> others) {
    super("Template " + template + ", line " + line + ": " + problem);
    this.template = template;
    this.line = line;
    this.field = field;
    this.problem = problem;
    this.others = others;
  }

  /** The first of several, which leads to the others. */
  static TemplateFault first(List<TemplateFault> faults) {
    TemplateFault first = faults.get(0);
    return new TemplateFault(
        first.template,
        first.line,
        first.field,
        first.problem,
        List.copyOf(faults.subList(1, faults.size())));
  }

  public String template() {
    return template;
  }

  /** Counted from 1; 0 when the fault belongs to the whole template. */
  public int line() {
    return line;
  }

  /** The element, attribute or merge field that is wrong, or an empty string. */
  public String field() {
    return field;
  }

  /** What is wrong, without saying where. */
  public String problem() {
    return problem;
  }

  /** This fault and all others of the template, in the order of its lines. */
  public List<TemplateFault> all() {
    List<TemplateFault> all = new ArrayList<>(List.of(this));
    if (others != null) {
      all.addAll(others);
    }
    return List.copyOf(all);
  }
}
