package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/** What a template may say on a reply slip. */
final class SlipGrammar {

  private static final int MOST_LINES = 3;

  private final Faults faults;
  private final Attributes attributes;
  private final WordingGrammar wordings;

  SlipGrammar(Faults faults, Attributes attributes, WordingGrammar wordings) {
    this.faults = faults;
    this.attributes = attributes;
    this.wordings = wordings;
  }

  Block slip(Node node) {
    attributes.only(node);
    Block.Heading heading = null;
    List<Wording> words = new ArrayList<>();
    List<Wording> options = new ArrayList<>();
    List<Block.WritingLines> lines = new ArrayList<>();
    for (Node child : node.elements(faults)) {
      switch (child.name()) {
        case "h2" -> heading = new Block.Heading(2, plain(child));
        case "p" -> words.add(plain(child));
        case "li" -> options.add(plain(child));
        case "lines" -> lines.add(writingLines(child));
        default ->
            faults.add(
                child, child.name(), "a <reply-slip> holds only <h2>, <p>, <li> and <lines>");
      }
    }
    if (heading == null) {
      faults.add(node, "reply-slip", "the reply slip needs an <h2>");
    }
    return new Block.ReplySlip(
        heading, List.copyOf(words), List.copyOf(options), List.copyOf(lines));
  }

  private Wording plain(Node node) {
    attributes.only(node);
    return wordings.read(node);
  }

  private Block.WritingLines writingLines(Node node) {
    attributes.only(node, "count");
    Integer count = attributes.number(node, "count", 1, MOST_LINES);
    return new Block.WritingLines(wordings.fixed(node), count == null ? 1 : count);
  }
}
