package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parentsmatter.press.Block.Shown;

/**
 * What a template may say: turns nodes into blocks and notes everything that is not allowed. After
 * a fault the blocks are not all there, and nobody must use them.
 */
final class TemplateGrammar {

  private static final Map<String, Shown> PICTURES =
      Map.of("logo", Shown.LOGO, "signature", Shown.SIGNATURE);
  private static final int USUAL_HEIGHT = 20;

  private final Faults faults;
  private final Attributes attributes;
  private final WordingGrammar wordings;
  private final RowsGrammar rows;
  private final SlipGrammar slips;
  private final ConditionGrammar conditions;
  private boolean together;

  private TemplateGrammar(Faults faults) {
    this.faults = faults;
    this.attributes = new Attributes(faults);
    this.wordings = new WordingGrammar(faults);
    this.rows = new RowsGrammar(faults, attributes, wordings);
    this.slips = new SlipGrammar(faults, attributes, wordings);
    this.conditions = new ConditionGrammar(faults, attributes);
  }

  /**
   * The blocks of a template.
   *
   * @throws TemplateFault when anything is wrong with it; it knows all that is
   */
  static List<Block> letter(String template, Node node) throws TemplateFault {
    Faults faults = new Faults(template);
    List<Block> blocks = new TemplateGrammar(faults).letter(node);
    faults.throwAny();
    return blocks;
  }

  private List<Block> letter(Node node) {
    if (!node.name().equals("letter")) {
      faults.add(node, node.name(), "a template must start with <letter title=\"…\">");
      return List.of();
    }
    attributes.only(node, "title", "lang", "read-by-speaker");
    attributes.words(node, "title", "what the letter is called");
    String language = node.attribute("lang");
    if (!language.isEmpty() && Tongue.of(language).isEmpty()) {
      String quoted = Faults.quoted(language);
      faults.add(node, "lang", "no letters can be set in the language \"" + quoted + "\"");
    }
    attributes.oneOf(node, "read-by-speaker", Map.of("yes", true, "no", false), true);
    List<Block> blocks = blocks(node);
    if (blocks.isEmpty() && faults.count() == 0) {
      faults.add(node, "letter", "the letter is empty");
    }
    return blocks;
  }

  private List<Block> blocks(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.elements(faults)) {
      Block block = block(node);
      if (block != null) {
        blocks.add(block);
      }
    }
    return List.copyOf(blocks);
  }

  private Block block(Node node) {
    switch (node.name()) {
      case "h1", "h2":
        return rows.heading(node);
      case "p":
        attributes.only(node);
        return new Block.Paragraph(wordings.read(node));
      case "ul", "ol":
        attributes.only(node);
        return new Block.Items(node.name().equals("ol"), wordings(node, "li"));
      case "list":
        return rows.list(node);
      case "table":
        return rows.table(node);
      case "qr":
        attributes.only(node);
        return new Block.Code(wordings(node, "p"));
      case "sign-off":
        attributes.only(node);
        return new Block.SignOff(wordings.read(node));
      case "reply-slip":
        return slips.slip(node);
      case "image":
        return image(node);
      case "page-break":
        return pageBreak(node);
      case "keep-together":
        attributes.only(node);
        return together(node);
      case "only":
        return new Block.Only(conditions.asked(node), blocks(node));
      default:
        return unknown(node);
    }
  }

  private Block together(Node node) {
    boolean outside = together;
    together = true;
    Block.Together block = new Block.Together(blocks(node));
    together = outside;
    return block;
  }

  private Block pageBreak(Node node) {
    attributes.only(node);
    node.mustBeEmpty(faults);
    if (together) {
      faults.add(node, "page-break", "a page break cannot stand in <keep-together>");
    }
    return new Block.PageBreak();
  }

  private Block image(Node node) {
    attributes.only(node, "of", "alt", "height");
    node.mustBeEmpty(faults);
    Shown shown = attributes.oneOf(node, "of", PICTURES);
    String alternative =
        attributes.words(node, "alt", "words for those who hear the letter instead of seeing it");
    Integer height =
        node.attributes().containsKey("height")
            ? attributes.number(node, "height", 5, 80)
            : Integer.valueOf(USUAL_HEIGHT);
    return height == null ? null : new Block.Image(shown, alternative, height);
  }

  private List<Wording> wordings(Node parent, String name) {
    List<Wording> all = new ArrayList<>();
    for (Node node : parent.elements(faults)) {
      if (node.name().equals(name)) {
        attributes.only(node);
        all.add(wordings.read(node));
      } else {
        faults.add(node, node.name(), "<" + parent.name() + "> holds only <" + name + ">");
      }
    }
    if (all.isEmpty() && faults.count() == 0) {
      faults.add(parent, parent.name(), "<" + parent.name() + "> is empty");
    }
    return List.copyOf(all);
  }

  /** What was probably meant is read as well: there may be more faults in it. */
  private Block unknown(Node node) {
    String name = node.name();
    boolean known = TemplateElement.tags().contains(name);
    String meant = known ? "" : Faults.meant(name, TemplateElement.tags(), "<", ">");
    faults.add(
        node,
        name,
        "the element <" + Faults.quoted(name) + "> is not allowed here" + place(name) + meant);
    if (!meant.isEmpty()) {
      Nearest.to(name, TemplateElement.tags())
          .filter(tag -> tag.equals("keep-together") || tag.equals("only"))
          .ifPresent(container -> blocks(node));
    }
    return null;
  }

  private static String place(String name) {
    return switch (name) {
      case "li" -> "; it stands in <ul>, <ol> or <reply-slip>";
      case "th" -> "; it stands in <table>";
      case "lines" -> "; it stands in <reply-slip>";
      case "b", "i" -> "; it stands in a paragraph, an item or a heading";
      default -> "";
    };
  }
}
