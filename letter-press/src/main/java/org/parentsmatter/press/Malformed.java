package org.parentsmatter.press;

/**
 * Says in the words of an office why a template cannot be read at all. What the parser says is in
 * the language of the server, and about XML.
 */
final class Malformed {

  private final String source;
  private final Node open;
  private final int line;
  private final int at;

  /**
   * @param open the innermost element that is not closed yet, or null
   * @param line where the parser gave up, from 1
   * @param column how far it had read in that line, from 1
   */
  Malformed(String source, Node open, int line, int column) {
    this.source = source;
    this.open = open;
    this.line = line;
    this.at = index(source, line, column);
  }

  private static int index(String source, int line, int column) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = source.indexOf('\n', start) + 1;
      if (start == 0) {
        return source.length();
      }
    }
    return Math.max(0, Math.min(source.length(), start + column - 1));
  }

  TemplateFault in(String template) {
    return new TemplateFault(template, line, element(), problem());
  }

  private String element() {
    return open == null ? "letter" : open.name();
  }

  private String problem() {
    if (source.isBlank()) {
      return "it is empty; it must start with <letter title=\"…\">";
    }
    boolean ended = source.substring(at).isBlank();
    String last = lastSign();
    if (last.startsWith("</") && open != null) {
      return last
          + " closes nothing here: <"
          + Faults.quoted(open.name())
          + "> of line "
          + open.line()
          + " is still open";
    }
    if (last.startsWith("&")) {
      return "\"" + last + "\" cannot be read: for the sign & write &amp;";
    }
    if (ended && open != null) {
      return "<" + Faults.quoted(open.name()) + "> of line " + open.line() + " is never closed";
    }
    if (open == null) {
      return "everything must stand in one <letter title=\"…\"> … </letter>";
    }
    String near = source.substring(Math.max(0, at - 1), Math.min(source.length(), at + 1));
    if (near.chars()
        .anyMatch(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign))) {
      return "there is a control character (it cannot be seen, delete what is around it)";
    }
    return "\"" + last + "\" cannot be read: for the sign < write &lt;";
  }

  /** From the last sign that means something, as far as a message can hold it. */
  private String lastSign() {
    int tag = source.lastIndexOf('<', Math.max(0, at - 1));
    int entity = source.lastIndexOf('&', Math.max(0, at - 1));
    int from = Math.max(0, Math.max(tag, entity));
    int to = Math.min(source.length(), Math.max(at, from + 1));
    while (to < source.length() && to - from < 20 && ">;<\n".indexOf(source.charAt(to - 1)) < 0) {
      to++;
    }
    return Faults.quoted(source.substring(from, to).strip());
  }
}
