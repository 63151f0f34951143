package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parentsmatter.press.Wording.Piece;

/**
 * What may stand inside a paragraph: text, {@code <b>}, {@code <i>}, and merge fields in braces.
 */
final class WordingGrammar {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}|[{}]");

  private final Faults faults;

  WordingGrammar(Faults faults) {
    this.faults = faults;
  }

  Wording read(Node node) {
    List<Piece> pieces = new ArrayList<>();
    int before = faults.count();
    read(node, new Hand(false, false), pieces);
    boolean empty = pieces.stream().allMatch(Piece::isBlank);
    if (empty && faults.count() == before) {
      faults.add(node, node.name(), "<" + node.name() + "> is empty");
    }
    return new Wording(pieces);
  }

  /** Text without merge fields. */
  String fixed(Node node) {
    Wording wording = read(node);
    if (wording.pieces().stream().anyMatch(piece -> piece.field() != null)) {
      faults.add(node, node.name(), "<" + node.name() + "> may not hold merge fields");
    }
    return wording.plain();
  }

  private void read(Node node, Hand hand, List<Piece> pieces) {
    for (Node child : node.children()) {
      if (child.isText()) {
        split(child, hand, pieces);
      } else if (child.name().equals("b") && !hand.bold()) {
        inside(child, new Hand(true, hand.italic()), pieces);
      } else if (child.name().equals("i") && !hand.italic()) {
        inside(child, new Hand(hand.bold(), true), pieces);
      } else {
        faults.add(
            child,
            child.name(),
            "the element <"
                + Faults.quoted(child.name())
                + "> is not allowed inside <"
                + node.name()
                + ">, only <b> and <i> are");
      }
    }
  }

  private void inside(Node node, Hand hand, List<Piece> pieces) {
    for (String attribute : node.attributes().keySet()) {
      faults.add(node, attribute, "<" + node.name() + "> has no attributes");
    }
    read(node, hand, pieces);
  }

  private void split(Node text, Hand hand, List<Piece> pieces) {
    String written = text.text();
    Matcher braces = BRACES.matcher(written);
    int from = 0;
    int line = text.lineOf(0);
    while (braces.find()) {
      fixed(written.substring(from, braces.start()), line, hand, pieces);
      line += lines(written, from, braces.start());
      String name = braces.group(1);
      if (name == null) {
        faults.add(line, braces.group(), "a brace stands alone; write {salutation}");
      } else {
        field(name, line, hand, pieces);
      }
      line += lines(written, braces.start(), braces.end());
      from = braces.end();
    }
    fixed(written.substring(from), line, hand, pieces);
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private void field(String name, int line, Hand hand, List<Piece> pieces) {
    MergeField field = MergeField.named(name).orElse(null);
    if (field == null) {
      String meant = Faults.meant(name, MergeField.allowed(), "{", "}");
      String others = "; there are " + String.join(", ", MergeField.allowed());
      faults.add(
          line,
          name,
          "there is no merge field {"
              + Faults.quoted(name)
              + "}"
              + (meant.isEmpty() ? others : meant));
    } else {
      pieces.add(Piece.field(field, hand.bold(), hand.italic(), line));
    }
  }

  private static void fixed(String written, int line, Hand hand, List<Piece> pieces) {
    if (!written.isEmpty()) {
      pieces.add(Piece.text(written, hand.bold(), hand.italic(), line));
    }
  }

  /** How text looks here. */
  private record Hand(boolean bold, boolean italic) {}
}
