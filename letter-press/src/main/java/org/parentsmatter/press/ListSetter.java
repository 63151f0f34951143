package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.Wording.Run;

/** Sets lists: bullets of the template, good news, and the commitments of either side. */
final class ListSetter {

  private static final float INDENT = Paper.mm(6);
  private static final float BETWEEN_ITEMS = 5;

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

  boolean isEmpty(Block.Each each) {
    return each == Block.Each.POSITIVE_MESSAGE
        ? copy.data().positiveMessages().isEmpty()
        : commitments(each).isEmpty();
  }

  private List<Commitment> commitments(Block.Each each) {
    return each == Block.Each.SCHOOL_COMMITMENT
        ? copy.data().schoolCommitments()
        : copy.data().parentCommitments();
  }

  List<Strip> bullets(Block.Bullets bullets) throws CannotSet {
    List<Strip> strips = new ArrayList<>();
    Tag list = document.add(Tag.Kind.LIST);
    for (Wording wording : bullets.items()) {
      item(list, "", wording.filled(copy.data()), List.of(), strips);
    }
    return strips;
  }

  List<Strip> repeated(Block.Each each) throws CannotSet {
    List<Strip> strips = new ArrayList<>();
    Tag list = document.add(Tag.Kind.LIST);
    if (each == Block.Each.POSITIVE_MESSAGE) {
      for (String message : copy.data().positiveMessages()) {
        item(list, message, List.of(copy.quote(message)), List.of(), strips);
      }
    } else {
      for (Commitment commitment : commitments(each)) {
        List<Run> why = copy.words().whyAndWhen(commitment.why(), commitment.dueOn());
        item(list, commitment.text(), words(commitment), why, strips);
      }
    }
    return strips;
  }

  private List<Run> words(Commitment commitment) {
    List<Run> runs = new ArrayList<>();
    if (!commitment.childName().isEmpty()) {
      runs.add(new Run(commitment.childName(), true, true));
      runs.add(new Run(": ", true));
    }
    runs.add(copy.quote(commitment.text()));
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
  private void item(Tag list, String quoted, List<Run> runs, List<Run> why, List<Strip> strips)
      throws CannotSet {
    Tag item = list.add(Tag.Kind.ITEM);
    Tag label = item.add(Tag.Kind.LABEL);
    Tag content = item.add(Tag.Kind.BODY);
    float x = Paper.LEFT + INDENT;
    float width = Paper.COLUMN - INDENT;
    List<Strip> lines =
        new ArrayList<>(copy.paragraph(copy.quotes().tag(content, quoted), runs, body, x, width));
    Line bullet = copy.lines(Run.bold("•"), body, INDENT).get(0);
    float baseline = ((Mark.Text) lines.get(0).marks().get(0)).y();
    List<Mark> first = new ArrayList<>();
    first.add(new Mark.Text(label, Paper.LEFT + 4, baseline, bullet, body));
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
}
