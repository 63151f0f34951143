package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.parentsmatter.press.Wording.Run;

/** Sets lists: those of the template, good news, what is learnt, the commitments of either side. */
final class ListSetter {

  private static final float INDENT = Paper.mm(6);
  private static final float BETWEEN_ITEMS = 5;
  private static final float BESIDE_LABEL = 4;
  private static final Label DOT = new Label(Run.bold("•"), INDENT);

  private final Copy copy;
  private final Tag document;
  private final Style body;
  private final Style small;

  ListSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
    this.body = copy.sized(Style.BODY);
    this.small = copy.sized(Style.SMALL);
  }

  List<Strip> items(Block.Items items) throws CannotSet {
    List<Strip> strips = new ArrayList<>();
    Tag list = document.add(items.numbered() ? Tag.Kind.NUMBERED_LIST : Tag.Kind.LIST);
    float indent = items.numbered() ? numbersIndent(items.items().size()) : INDENT;
    int number = 1;
    for (Wording wording : items.items()) {
      Label label = items.numbered() ? new Label(number(number++), indent) : DOT;
      item(list, label, "", wording.filled(copy.data()), List.of(), strips);
    }
    return strips;
  }

  private static List<Run> number(int number) {
    return Run.plain(number + ".");
  }

  /** Wide enough for the last number, which is one of the longest. */
  private float numbersIndent(int count) throws CannotSet {
    float widest = copy.lines(number(count), body, Paper.COLUMN).get(0).width();
    return Math.max(INDENT, widest + 2 * BESIDE_LABEL);
  }

  List<Strip> repeated(Block.Each each) throws CannotSet {
    List<Strip> strips = new ArrayList<>();
    Tag list = document.add(Tag.Kind.LIST);
    if (each == Block.Each.POSITIVE_MESSAGE) {
      for (String message : copy.data().positiveMessages()) {
        item(list, DOT, message, List.of(copy.quote(message)), List.of(), strips);
      }
    } else if (each == Block.Each.LEARNING_LINE) {
      for (LearningLine line : copy.data().learningLines()) {
        List<Run> ask = copy.words().askAtHome(line.question());
        item(list, DOT, line.text(), words(line.heading(), line.text()), ask, strips);
      }
    } else {
      for (Commitment commitment : copy.commitments(each)) {
        List<Run> why = copy.words().whyAndWhen(commitment.why(), commitment.dueOn());
        item(
            list,
            DOT,
            commitment.text(),
            words(commitment.childName(), commitment.text()),
            why,
            strips);
      }
    }
    return strips;
  }

  private List<Run> words(String about, String text) {
    List<Run> runs = new ArrayList<>();
    if (!about.isEmpty()) {
      runs.add(Run.of(about, true));
      runs.add(new Run(": ", true));
    }
    runs.add(copy.quote(text));
    return runs;
  }

  /** What follows in the same item is another sentence. */
  private Strip spaced(Strip strip) {
    List<Mark> marks = new ArrayList<>(strip.marks());
    Mark.Text text = (Mark.Text) marks.remove(marks.size() - 1);
    Line line = text.line().spaced(copy.tongue().script(), text.style().size());
    marks.add(new Mark.Text(text.tag(), text.x(), text.y(), line, text.style()));
    return Strip.of(strip.space(), strip.height(), marks);
  }

  /**
   * Sets one item.
   *
   * @param quoted what of it may be in the words of the letter behind
   */
  private void item(
      Tag list, Label sign, String quoted, List<Run> runs, List<Run> why, List<Strip> strips)
      throws CannotSet {
    Tag item = list.add(Tag.Kind.ITEM);
    Tag label = item.add(Tag.Kind.LABEL);
    Tag content = item.add(Tag.Kind.BODY);
    float x = Paper.LEFT + sign.indent();
    float width = Paper.COLUMN - sign.indent();
    List<Strip> lines =
        new ArrayList<>(copy.paragraph(copy.quotes().tag(content, quoted), runs, body, x, width));
    Line mark = copy.lines(sign.runs(), body, sign.indent()).get(0);
    float at = sign == DOT ? Paper.LEFT + BESIDE_LABEL : x - BESIDE_LABEL - mark.width();
    float baseline = ((Mark.Text) lines.get(0).marks().get(0)).y();
    List<Mark> first = new ArrayList<>();
    first.add(new Mark.Text(label, at, baseline, mark, body));
    first.addAll(lines.get(0).marks());
    Strip head = Strip.of(strips.isEmpty() ? 0 : BETWEEN_ITEMS, lines.get(0).height(), first);
    lines.set(0, lines.get(0).keepWithNext() ? head.keptWithNext() : head);
    if (!why.isEmpty()) {
      int last = lines.size() - 1;
      lines.set(last, spaced(lines.get(last)).keptWithNext());
      lines.addAll(copy.paragraph(content, why, small, x, width));
    }
    strips.addAll(lines);
  }

  /** What stands before an item, and how far in the item starts. */
  private record Label(List<Run> runs, float indent) {}
}
