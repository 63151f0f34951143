package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.press.Block.Each;
import org.parentsmatter.press.Block.Shows;

/**
 * What a template may say: turns nodes into blocks and names the first thing that is not allowed.
 */
final class TemplateGrammar {

  private static final Map<String, Each> EACH =
      Map.of(
          "school-commitment", Each.SCHOOL_COMMITMENT,
          "parent-commitment", Each.PARENT_COMMITMENT,
          "positive-message", Each.POSITIVE_MESSAGE);
  private static final Map<String, Shows> SHOWS =
      Map.of(
          "name", Shows.NAME,
          "tutor-group", Shows.TUTOR_GROUP,
          "year-group", Shows.YEAR_GROUP,
          "attendance", Shows.ATTENDANCE);

  private final String template;
  private final WordingGrammar wordings;

  TemplateGrammar(String template) {
    this.template = template;
    this.wordings = new WordingGrammar(template);
  }

  List<Block> letter(Node node) throws TemplateFault {
    if (!node.name().equals("letter")) {
      throw fault(node, node.name(), "it must start with <letter title=\"…\">");
    }
    attributes(node, Set.of("title", "lang", "read-by-speaker"));
    String language = node.attribute("lang");
    if (!language.isEmpty() && Tongue.of(language).isEmpty()) {
      throw fault(node, "lang", "no letters can be set in the language \"" + language + "\"");
    }
    if (!Set.of("", "yes", "no").contains(node.attribute("read-by-speaker"))) {
      throw fault(node, "read-by-speaker", "read-by-speaker is yes or no");
    }
    if (node.attribute("title").isBlank()) {
      throw fault(node, "title", "the letter needs a title");
    }
    List<Block> blocks = blocks(node);
    if (blocks.isEmpty()) {
      throw fault(node, "letter", "the letter is empty");
    }
    return blocks;
  }

  private List<Block> blocks(Node parent) throws TemplateFault {
    List<Block> blocks = new ArrayList<>();
    for (Node node : elements(parent)) {
      blocks.add(block(node));
    }
    return List.copyOf(blocks);
  }

  private Block block(Node node) throws TemplateFault {
    switch (node.name()) {
      case "h1", "h2":
        return heading(node);
      case "p":
        attributes(node, Set.of());
        return new Block.Paragraph(wordings.read(node));
      case "ul":
        attributes(node, Set.of());
        return new Block.Bullets(wordings(node, "li"));
      case "list":
        return repeated(node);
      case "table":
        return table(node);
      case "qr":
        attributes(node, Set.of());
        return new Block.Code(wordings(node, "p"));
      case "sign-off":
        attributes(node, Set.of());
        return new Block.SignOff(wordings.read(node));
      case "reply-slip":
        attributes(node, Set.of());
        return slip(node);
      case "keep-together":
        attributes(node, Set.of());
        return new Block.Together(blocks(node));
      case "only":
        boolean agreed =
            oneOf(node, "while", Map.of("agreed", Boolean.TRUE, "proposed", Boolean.FALSE));
        return new Block.Only(agreed, blocks(node));
      default:
        throw fault(node, node.name(), "the element <" + node.name() + "> is not allowed here");
    }
  }

  private Block.Heading heading(Node node) throws TemplateFault {
    attributes(node, Set.of());
    return new Block.Heading(node.name().equals("h1") ? 1 : 2, wordings.read(node));
  }

  private Block repeated(Node node) throws TemplateFault {
    Each each = oneOf(node, "each", EACH);
    Block.Heading heading = null;
    for (Node child : elements(node)) {
      if (!child.name().equals("h2") || heading != null) {
        throw fault(child, child.name(), "a <list> holds one <h2> and nothing else");
      }
      heading = heading(child);
    }
    return new Block.Repeated(each, heading);
  }

  private Block table(Node node) throws TemplateFault {
    oneOf(node, "each", Map.of("child", Boolean.TRUE));
    List<Block.Column> columns = new ArrayList<>();
    for (Node child : elements(node)) {
      if (!child.name().equals("th")) {
        throw fault(child, child.name(), "a <table> holds only <th show=\"…\">");
      }
      columns.add(new Block.Column(oneOf(child, "show", SHOWS), wordings.fixed(child)));
    }
    if (columns.isEmpty()) {
      throw fault(node, "table", "the table has no columns");
    }
    return new Block.ChildTable(List.copyOf(columns));
  }

  private Block slip(Node node) throws TemplateFault {
    Block.Heading heading = null;
    List<Wording> words = new ArrayList<>();
    List<Wording> options = new ArrayList<>();
    List<Block.WritingLines> lines = new ArrayList<>();
    for (Node child : elements(node)) {
      switch (child.name()) {
        case "h2" -> heading = heading(child);
        case "p" -> words.add(wordings.read(child));
        case "li" -> options.add(wordings.read(child));
        case "lines" -> lines.add(writingLines(child));
        default ->
            throw fault(
                child, child.name(), "a <reply-slip> holds only <h2>, <p>, <li> and <lines>");
      }
    }
    if (heading == null) {
      throw fault(node, "reply-slip", "the reply slip needs an <h2>");
    }
    return new Block.ReplySlip(
        heading, List.copyOf(words), List.copyOf(options), List.copyOf(lines));
  }

  private Block.WritingLines writingLines(Node node) throws TemplateFault {
    int count = oneOf(node, "count", Map.of("1", 1, "2", 2, "3", 3));
    return new Block.WritingLines(wordings.fixed(node), count);
  }

  private List<Wording> wordings(Node parent, String name) throws TemplateFault {
    List<Wording> all = new ArrayList<>();
    for (Node node : elements(parent)) {
      if (!node.name().equals(name)) {
        throw fault(node, node.name(), "<" + parent.name() + "> holds only <" + name + ">");
      }
      attributes(node, Set.of());
      all.add(wordings.read(node));
    }
    return List.copyOf(all);
  }

  private List<Node> elements(Node parent) throws TemplateFault {
    for (Node node : parent.children()) {
      if (node.isText() && !node.isBlank()) {
        throw fault(node, "", "text must stand in a <p>, not directly in <" + parent.name() + ">");
      }
    }
    return parent.children().stream().filter(node -> !node.isText()).toList();
  }

  private void attributes(Node node, Set<String> allowed) throws TemplateFault {
    for (String attribute : node.attributes().keySet()) {
      if (!allowed.contains(attribute)) {
        throw fault(
            node,
            attribute,
            "the attribute \"" + attribute + "\" is not allowed in <" + node.name() + ">");
      }
    }
  }

  private <T> T oneOf(Node node, String attribute, Map<String, T> choices) throws TemplateFault {
    attributes(node, Set.of(attribute));
    T choice = choices.get(node.attribute(attribute));
    if (choice == null) {
      throw fault(
          node,
          attribute,
          "<"
              + node.name()
              + "> needs "
              + attribute
              + "=\"…\", one of "
              + String.join(", ", choices.keySet().stream().sorted().toList()));
    }
    return choice;
  }

  private TemplateFault fault(Node node, String field, String message) {
    return new TemplateFault(template, node.line(), field, message);
  }
}
