package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LineBreaker.Line;
import org.parentsmatter.press.Wording.Run;

/** Sets lists: bullets of the template, good news, and the commitments of either side. */
final class ListSetter {

  private static final float INDENT = Paper.mm(6);
  private static final float BETWEEN_ITEMS = 5;

  private final Copy copy;
  private final Tag document;

  ListSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
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
      item(list, wording.filled(copy.data()), "", strips);
    }
    return strips;
  }

  List<Strip> repeated(Block.Each each) throws CannotSet {
    List<Strip> strips = new ArrayList<>();
    Tag list = document.add(Tag.Kind.LIST);
    if (each == Block.Each.POSITIVE_MESSAGE) {
      for (String message : copy.data().positiveMessages()) {
        item(list, Run.plain(message), "", strips);
      }
    } else {
      for (Commitment commitment : commitments(each)) {
        String small = PrintedWords.whyAndWhen(commitment.why(), commitment.dueOn());
        item(list, words(commitment), small, strips);
      }
    }
    return strips;
  }

  private static List<Run> words(Commitment commitment) {
    List<Run> runs = new ArrayList<>();
    if (!commitment.childName().isEmpty()) {
      runs.add(new Run(commitment.childName() + ": ", true));
    }
    runs.add(new Run(commitment.text(), false));
    return runs;
  }

  private void item(Tag list, List<Run> runs, String small, List<Strip> strips) throws CannotSet {
    Tag item = list.add(Tag.Kind.ITEM);
    Tag label = item.add(Tag.Kind.LABEL);
    Tag body = item.add(Tag.Kind.BODY);
    float x = Paper.LEFT + INDENT;
    float width = Paper.COLUMN - INDENT;
    List<Strip> lines = new ArrayList<>(copy.paragraph(body, runs, Style.BODY, x, width));
    Line bullet = copy.lines(Run.bold("•"), Style.BODY, INDENT).get(0);
    List<Mark> first = new ArrayList<>(copy.line(label, bullet, Style.BODY, Paper.LEFT + 4, 0));
    first.addAll(lines.get(0).marks());
    Strip head = Strip.of(strips.isEmpty() ? 0 : BETWEEN_ITEMS, Style.BODY.leading(), first);
    lines.set(0, lines.get(0).keepWithNext() ? head.keptWithNext() : head);
    if (!small.isEmpty()) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last).keptWithNext());
      lines.addAll(copy.paragraph(body, Run.plain(small), Style.SMALL, x, width));
    }
    strips.addAll(lines);
  }
}
