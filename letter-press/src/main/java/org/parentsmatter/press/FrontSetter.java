package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LineBreaker.Line;
import org.parentsmatter.press.Wording.Run;

/**
 * Sets what stands above the running text of page 1: letterhead, address in the window, reference
 * and date, folds.
 */
final class FrontSetter {

  private static final float HEAD_TOP = Paper.mm(14);
  private static final float HEAD_BOTTOM = Paper.mm(41);
  private static final float LOGO = Paper.mm(22);

  /** To the right of all that the envelope window can show. */
  private static final float ASIDE = Paper.mm(125);

  private final Copy copy;
  private final Tag document;
  private final List<Mark> marks = new ArrayList<>();

  FrontSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
  }

  Strip front() throws CannotSet {
    letterhead();
    marks.addAll(new AddressSetter(copy, document, EnvelopeWindow.DL).address());
    aside();
    fold(99);
    fold(198);
    return Strip.of(0, Paper.FIRST_TOP, marks);
  }

  private void letterhead() throws CannotSet {
    float x = Paper.LEFT;
    Letterhead school = copy.data().letterhead();
    Picture logo = copy.artwork().logo();
    if (logo != null) {
      float height = logo.heightWithin(Paper.mm(50), LOGO);
      float width = logo.widthAt(height);
      float y = HEAD_TOP + (LOGO - height) / 2;
      Tag figure = document.figure(PrintedWords.logoOf(school.schoolName()));
      marks.add(new Mark.Image(figure, logo, x, y, width, height));
      x += width + Paper.mm(6);
    }
    float width = Paper.RIGHT - x;
    float y = name(school.schoolName(), x, width);
    fine("school's address", String.join(", ", school.addressLines()), x, y, width);
    y += Style.SMALL.leading();
    fine("telephone number, e-mail address and website together", contact(school), x, y, width);
    marks.add(
        new Mark.Rule(Paper.LEFT, HEAD_BOTTOM, Paper.RIGHT, HEAD_BOTTOM, 0.8f, false, Ink.SCHOOL));
  }

  private float name(String name, float x, float width) throws CannotSet {
    Style style = new Style(18, 24, Ink.SCHOOL);
    while (style.size() > 11 && copy.lines(Run.bold(name), style, width).size() > 1) {
      style = new Style(style.size() - 1, 24, Ink.SCHOOL);
    }
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    float y = HEAD_TOP + 6;
    marks.addAll(
        copy.line(tag, oneLine("school's name", Run.bold(name), style, width), style, x, y));
    return y + style.leading() + 2;
  }

  private void fine(String what, String text, float x, float y, float width) throws CannotSet {
    if (!text.isEmpty()) {
      Tag tag = document.add(Tag.Kind.PARAGRAPH);
      Line line = oneLine(what, Run.plain(text), Style.SMALL, width);
      marks.addAll(copy.line(tag, line, Style.SMALL, x, y));
    }
  }

  private Line oneLine(String what, List<Run> runs, Style style, float width) throws CannotSet {
    List<Line> lines = copy.lines(runs, style, width);
    if (lines.size() > 1) {
      throw new CannotSet("The " + what + " must fit on one line of the letterhead");
    }
    return lines.get(0);
  }

  private static String contact(Letterhead school) {
    return String.join(
        "  ·  ",
        List.of(school.telephone(), school.email(), school.web()).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private void aside() throws CannotSet {
    float y = Paper.mm(57);
    String date = PrintedWords.date(copy.data().date());
    String reference = PrintedWords.reference(copy.data().reference());
    for (String text : List.of(date, reference)) {
      List<Line> lines = copy.lines(Run.plain(text), Style.SMALL, Paper.RIGHT - ASIDE);
      Tag tag = document.add(Tag.Kind.PARAGRAPH);
      marks.addAll(copy.column(tag, lines, Style.SMALL, ASIDE, y));
      y += lines.size() * Style.SMALL.leading() + 2;
    }
  }

  private void fold(double millimetres) {
    float y = Paper.mm(millimetres);
    marks.add(new Mark.Rule(Paper.mm(5), y, Paper.mm(9), y, 0.4f, false, Ink.LINE));
  }
}
