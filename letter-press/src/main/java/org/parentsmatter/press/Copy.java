package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LineBreaker.Line;
import org.parentsmatter.press.LineBreaker.Span;
import org.parentsmatter.press.Wording.Run;

/** What is being set, and in which type: one letter on its way through the press. */
record Copy(TypeCase type, LetterData data, SchoolArtwork artwork) {

  List<Line> lines(List<Run> runs, Style style, float width) throws CannotSet {
    List<Run> printable = new ArrayList<>(runs.size());
    for (Run run : runs) {
      printable.add(new Run(type.printable("text", run.text()), run.bold()));
    }
    return LineBreaker.lines(type, printable, style.size(), width);
  }

  /** Lines of text below each other, their first line's top at y. */
  List<Mark> column(Tag tag, List<Line> lines, Style style, float x, float y) {
    List<Mark> marks = new ArrayList<>();
    float top = y;
    for (Line line : lines) {
      marks.addAll(line(tag, line, style, x, top));
      top += style.leading();
    }
    return marks;
  }

  List<Mark> line(Tag tag, Line line, Style style, float x, float top) {
    List<Mark> marks = new ArrayList<>();
    for (Span span : line.spans()) {
      marks.add(
          new Mark.Text(
              tag, x + span.x(), top + style.baseline(), span.text(), span.bold(), style));
    }
    return marks;
  }

  /** One strip a line; the first two and the last two lines of a paragraph stay together. */
  List<Strip> paragraph(Tag tag, List<Run> runs, Style style, float x, float width)
      throws CannotSet {
    List<Line> lines = lines(runs, style, width);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Strip strip = Strip.of(0, style.leading(), line(tag, lines.get(i), style, x, 0));
      boolean last = i == lines.size() - 1;
      strips.add(!last && (i == 0 || i == lines.size() - 2) ? strip.keptWithNext() : strip);
    }
    return strips;
  }
}
