package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parentsmatter.press.Block.Each;
import org.parentsmatter.press.Block.Shows;

/** What a template may say about lists and tables that are repeated for something. */
final class RowsGrammar {

  private static final Map<String, Each> LISTED =
      Map.of(
          "school-commitment", Each.SCHOOL_COMMITMENT,
          "parent-commitment", Each.PARENT_COMMITMENT,
          "positive-message", Each.POSITIVE_MESSAGE,
          "learning-line", Each.LEARNING_LINE);
  private static final Map<String, Each> TABLED =
      Map.of(
          "child", Each.CHILD,
          "school-commitment", Each.SCHOOL_COMMITMENT,
          "parent-commitment", Each.PARENT_COMMITMENT,
          "learning-line", Each.LEARNING_LINE,
          "school-outcome", Each.SCHOOL_OUTCOME,
          "parent-outcome", Each.PARENT_OUTCOME);
  private static final Map<String, Shows> OF_A_CHILD =
      Map.of(
          "name", Shows.NAME,
          "tutor-group", Shows.TUTOR_GROUP,
          "year-group", Shows.YEAR_GROUP,
          "attendance", Shows.ATTENDANCE);
  private static final Map<String, Shows> OF_A_COMMITMENT =
      Map.of(
          "text", Shows.TEXT,
          "child", Shows.CHILD,
          "reason", Shows.REASON,
          "due", Shows.DUE);
  private static final Map<String, Shows> OF_A_LEARNING_LINE =
      Map.of(
          "child", Shows.CHILD,
          "subject", Shows.SUBJECT,
          "learning", Shows.LEARNING,
          "question", Shows.QUESTION);

  private static final Map<String, Shows> OF_AN_OUTCOME =
      Map.of(
          "text", Shows.TEXT,
          "child", Shows.CHILD,
          "outcome", Shows.OUTCOME);

  /** More do not fit beside each other. */
  private static final int MOST_COLUMNS = 6;

  private final Faults faults;
  private final Attributes attributes;
  private final WordingGrammar wordings;

  RowsGrammar(Faults faults, Attributes attributes, WordingGrammar wordings) {
    this.faults = faults;
    this.attributes = attributes;
    this.wordings = wordings;
  }

  Block.Heading heading(Node node) {
    attributes.only(node);
    return new Block.Heading(node.name().equals("h1") ? 1 : 2, wordings.read(node));
  }

  Block list(Node node) {
    attributes.only(node, "each");
    Each each = attributes.oneOf(node, "each", LISTED);
    Block.Heading heading = null;
    for (Node child : node.elements(faults)) {
      if (child.name().equals("h2") && heading == null) {
        heading = heading(child);
      } else {
        faults.add(child, child.name(), "a <list> holds one <h2> and nothing else");
      }
    }
    return new Block.Repeated(each, heading);
  }

  Block table(Node node) {
    attributes.only(node, "each");
    Each each = attributes.oneOf(node, "each", TABLED);
    Block.Heading heading = null;
    List<Block.Column> columns = new ArrayList<>();
    for (Node child : node.elements(faults)) {
      if (child.name().equals("h2") && heading == null && columns.isEmpty()) {
        heading = heading(child);
      } else if (child.name().equals("th")) {
        columns.add(column(child, each));
      } else {
        faults.add(child, child.name(), "a <table> holds one <h2>, then only <th show=\"…\">");
      }
    }
    if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
      faults.add(node, "table", "a table has 1 to " + MOST_COLUMNS + " columns <th show=\"…\">");
    }
    return new Block.Table(each, heading, List.copyOf(columns));
  }

  private Block.Column column(Node node, Each each) {
    attributes.only(node, "show");
    Shows shows = each == null ? Shows.NAME : attributes.oneOf(node, "show", choices(each));
    return new Block.Column(shows, wordings.fixed(node));
  }

  private static Map<String, Shows> choices(Each each) {
    return switch (each) {
      case CHILD -> OF_A_CHILD;
      case LEARNING_LINE -> OF_A_LEARNING_LINE;
      case SCHOOL_OUTCOME, PARENT_OUTCOME -> OF_AN_OUTCOME;
      default -> OF_A_COMMITMENT;
    };
  }
}
