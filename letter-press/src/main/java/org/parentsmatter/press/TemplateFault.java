package org.parentsmatter.press;

/**
 * A mistake in a letter template, told to the person who wrote it: where it is and what is wrong.
 */
public final class TemplateFault extends Exception {

  private final String template;
  private final int line;
  private final String field;

  TemplateFault(String template, int line, String field, String message) {
    super("Template " + template + ", line " + line + ": " + message);
    this.template = template;
    this.line = line;
    this.field = field;
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
}
