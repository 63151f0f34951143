package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parentsmatter.press.Wording.Piece;

/** What may stand inside a paragraph: text, {@code <b>}, and merge fields in braces. */
final class WordingGrammar {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}\\s]*)\\}|[{}]");

  private final String template;

  WordingGrammar(String template) {
    this.template = template;
  }

  Wording read(Node node) throws TemplateFault {
    List<Piece> pieces = new ArrayList<>();
    read(node, false, pieces);
    if (pieces.stream().allMatch(piece -> piece.field() == null && piece.text().isBlank())) {
      throw new TemplateFault(template, node.line(), node.name(), "<" + node.name() + "> is empty");
    }
    return new Wording(pieces);
  }

  /** Text without merge fields. */
  String fixed(Node node) throws TemplateFault {
    Wording wording = read(node);
    if (wording.pieces().stream().anyMatch(piece -> piece.field() != null)) {
      throw new TemplateFault(
          template, node.line(), node.name(), "<" + node.name() + "> may not hold merge fields");
    }
    return wording.plain();
  }

  private void read(Node node, boolean bold, List<Piece> pieces) throws TemplateFault {
    for (Node child : node.children()) {
      if (child.isText()) {
        split(child, bold, pieces);
      } else if (child.name().equals("b") && child.attributes().isEmpty() && !bold) {
        read(child, true, pieces);
      } else {
        throw new TemplateFault(
            template,
            child.line(),
            child.name(),
            "the element <" + child.name() + "> is not allowed inside <" + node.name() + ">");
      }
    }
  }

  private void split(Node text, boolean bold, List<Piece> pieces) throws TemplateFault {
    Matcher braces = BRACES.matcher(text.text());
    int from = 0;
    while (braces.find()) {
      fixed(text.text().substring(from, braces.start()), bold, pieces);
      String name = braces.group(1);
      int line = text.lineOf(braces.start());
      if (name == null) {
        throw new TemplateFault(template, line, "", "a brace stands alone; write {salutation}");
      }
      MergeField field =
          MergeField.named(name)
              .orElseThrow(
                  () ->
                      new TemplateFault(
                          template,
                          line,
                          name,
                          "there is no merge field {"
                              + name
                              + "}; there are "
                              + String.join(", ", MergeField.allowed())));
      pieces.add(new Piece("", field, bold));
      from = braces.end();
    }
    fixed(text.text().substring(from), bold, pieces);
  }

  private static void fixed(String text, boolean bold, List<Piece> pieces) {
    String collapsed = text.replaceAll("\\s+", " ");
    if (!collapsed.isEmpty()) {
      pieces.add(new Piece(collapsed, null, bold));
    }
  }
}
