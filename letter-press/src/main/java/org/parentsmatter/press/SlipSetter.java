package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/**
 * Sets the reply slip: a dashed line to cut along, the office's address, and between four corner
 * marks the boxes, the lines to write on and the letter's reference with its check character, in
 * words and as a QR code for the scanner.
 */
final class SlipSetter {

  private static final float CODE = Paper.mm(28);
  private static final float EDGE = Paper.mm(5);
  private static final float CORNER = Paper.mm(4);
  private static final float BOX = Paper.mm(4);

  private final Copy copy;
  private final Tag document;
  private final Style body;
  private final Style small;
  private final Style fine;
  private final List<Mark> marks = new ArrayList<>();
  private float y;

  SlipSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
    this.body = copy.sized(Style.BODY);
    this.small = copy.sized(Style.SMALL);
    this.fine = copy.sized(Style.FINE);
  }

  Strip slip(Block.ReplySlip slip) throws CannotSet {
    cutLine();
    float top = y;
    code(top + EDGE);
    y = top + EDGE;
    float width = Paper.RIGHT - EDGE - CODE - Paper.mm(12) - left();
    Style style = copy.sized(Style.HEADING);
    text(document.heading(Tag.Kind.HEADING), bold(slip.heading().wording()), style, width);
    for (Wording words : slip.words()) {
      text(document.add(Tag.Kind.PARAGRAPH), words.filled(copy.data()), body, width);
    }
    y += 3;
    Tag list = slip.options().isEmpty() ? null : document.add(Tag.Kind.LIST);
    for (Wording option : slip.options()) {
      option(list, option, width);
    }
    y = Math.max(y, top + EDGE + CODE + 2 * fine.leading());
    for (Block.WritingLines lines : slip.lines()) {
      writingLines(lines);
    }
    y += EDGE;
    corners(top, y);
    return Strip.of(14, y, marks).atTheFoot();
  }

  private static float left() {
    return Paper.LEFT + EDGE;
  }

  private void cutLine() throws CannotSet {
    float edge = Paper.mm(copy.envelope().layout().edge());
    marks.add(new Mark.Rule(edge, 0, Paper.WIDTH - edge, 0, 0.7f, true, Ink.GREY));
    y = 4;
    LetterData.Letterhead school = copy.data().letterhead();
    List<String> office = new ArrayList<>(List.of(school.schoolName()));
    office.addAll(school.addressLines());
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    List<Run> words = copy.words().cutHere(String.join(", ", office));
    List<Line> lines = copy.lines(words, fine, Paper.COLUMN);
    marks.addAll(copy.column(tag, lines, fine, Paper.LEFT, y));
    y += Line.height(lines, fine) + 5;
  }

  private void code(float top) throws CannotSet {
    String reference = ReplyReference.of(copy.data().reference()).printed();
    float x = Paper.RIGHT - EDGE - CODE;
    Tag figure = document.figure(copy.words().codeFor(reference));
    marks.add(new Mark.Code(figure, QrSquare.of(reference), x, top, CODE));
    float room = CODE + Paper.mm(18);
    List<Line> lines = copy.lines(List.of(Run.of(reference, false)), small, room);
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    float below = top + CODE + 3;
    for (Line line : lines) {
      marks.add(copy.line(tag, line, small, Paper.RIGHT - EDGE - line.width(), below));
      below += line.height(small);
    }
  }

  private List<Run> bold(Wording wording) throws CannotSet {
    return wording.filled(copy.data()).stream().map(Run::inBold).toList();
  }

  private void text(Tag tag, List<Run> runs, Style style, float width) throws CannotSet {
    List<Line> lines = copy.lines(runs, style, width);
    marks.addAll(copy.column(tag, lines, style, left(), y));
    y += Line.height(lines, style) + 2;
  }

  private void option(Tag list, Wording option, float width) throws CannotSet {
    float indent = BOX + Paper.mm(3);
    List<Line> lines = copy.lines(option.filled(copy.data()), body, width - indent);
    float baseline = y + lines.get(0).above(body) + body.baseline();
    marks.add(new Mark.Box(left(), baseline + 2 - BOX, BOX));
    Tag content = list.add(Tag.Kind.ITEM).add(Tag.Kind.BODY);
    marks.addAll(copy.column(content, lines, body, left() + indent, y));
    y += Line.height(lines, body) + 4;
  }

  private void writingLines(Block.WritingLines lines) throws CannotSet {
    float right = Paper.RIGHT - EDGE;
    y += 4;
    List<Line> caption = copy.lines(Run.plain(lines.caption() + ":"), small, right - left());
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    marks.addAll(copy.column(tag, caption, small, left(), y));
    y += Line.height(caption, small);
    float from = left() + (caption.size() == 1 ? caption.get(0).width() + 6 : 0);
    for (int i = 0; i < lines.count(); i++) {
      if (i > 0) {
        y += Paper.mm(8);
      }
      float start = i == 0 ? from : left();
      marks.add(new Mark.Rule(start, y, right, y, 0.5f, false, Ink.GREY));
    }
    y += 4;
  }

  /** Where a scanner finds the slip on its glass, however it was laid there. */
  private void corners(float top, float bottom) {
    for (float x : new float[] {Paper.LEFT, Paper.RIGHT}) {
      for (float corner : new float[] {top, bottom}) {
        float inX = x == Paper.LEFT ? x + CORNER : x - CORNER;
        float inY = corner == top ? corner + CORNER : corner - CORNER;
        marks.add(new Mark.Rule(x, corner, inX, corner, 1.2f, false, Ink.BLACK));
        marks.add(new Mark.Rule(x, corner, x, inY, 1.2f, false, Ink.BLACK));
      }
    }
  }
}
