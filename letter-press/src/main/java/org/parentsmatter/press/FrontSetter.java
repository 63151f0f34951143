package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.Wording.Run;

/**
 * Sets what stands above the running text of page 1: letterhead, address in the window, reference
 * and date, folds. On a page that runs from the right the letterhead is turned round; the address
 * stays where the envelope has its window, and reference and date stay beside it.
 */
final class FrontSetter {

  /** Large print begins higher, but not where printers do not print. */
  private static final float HIGHER = Paper.mm(5);

  private static final float HIGHEST = Paper.mm(5.5);
  private static final float LOGO = Paper.mm(22);
  private static final float LARGEST_NAME = 18;
  private static final float SMALLEST_NAME = 11;

  private final Copy copy;
  private final Tag document;
  private final EnvelopeProfile.Layout layout;
  private final float headTop;
  private final float headBottom;
  private final boolean mirrored;
  private final List<Mark> marks = new ArrayList<>();

  FrontSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
    this.layout = copy.envelope().layout();
    this.headTop = Paper.mm(layout.headTop());
    this.headBottom = Paper.mm(layout.headBottom());
    this.mirrored = copy.tongue().script().rightToLeft();
  }

  Strip front() throws CannotSet {
    letterhead();
    if (mirrored) {
      marks.replaceAll(Mark::mirrored);
    }
    marks.addAll(new AddressSetter(copy, document).address());
    aside();
    if (layout.folded()) {
      fold(99);
      fold(198);
    }
    return Strip.of(0, Paper.mm(layout.bodyTop()), marks);
  }

  private void letterhead() throws CannotSet {
    float x = Paper.LEFT;
    Letterhead school = copy.data().letterhead();
    Picture logo = copy.artwork().logo();
    if (logo != null) {
      float height = logo.heightWithin(Paper.mm(50), LOGO);
      float width = logo.widthAt(height);
      float y = headTop + (LOGO - height) / 2;
      Tag figure = document.figure(copy.words().logoOf(school.schoolName()));
      marks.add(new Mark.Image(figure, logo, x, y, width, height));
      x += width + Paper.mm(6);
    }
    float width = Paper.RIGHT - x;
    float y = name(school.schoolName(), x, width);
    List<Run> address = List.of(Run.of(String.join(", ", school.addressLines()), false));
    if (copy.large()) {
      List<List<Run>> texts = new ArrayList<>(List.of(address, contact(school)));
      texts.removeIf(text -> text.stream().allMatch(run -> run.text().isEmpty()));
      large(texts, x, y, width);
    } else {
      y = fine("school's address", address, x, y, width);
      fine("telephone number, e-mail address and website together", contact(school), x, y, width);
    }
    marks.add(
        new Mark.Rule(Paper.LEFT, headBottom, Paper.RIGHT, headBottom, 0.8f, false, Ink.SCHOOL));
  }

  private float name(String name, float x, float width) throws CannotSet {
    List<Run> runs = List.of(Run.of(name, true));
    Style style = new Style(LARGEST_NAME, 24, Ink.SCHOOL);
    while (style.size() > SMALLEST_NAME && copy.lines(runs, style, width).size() > 1) {
      style = new Style(style.size() - 1, 24, Ink.SCHOOL);
    }
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    float y = copy.large() ? Math.max(HIGHEST, headTop - HIGHER) : headTop + 6;
    Line line = oneLine("school's name", runs, style, width);
    marks.add(copy.line(tag, line, style, x, y));
    return y + line.height(style) + 2;
  }

  private float fine(String what, List<Run> runs, float x, float y, float width) throws CannotSet {
    if (runs.stream().allMatch(run -> run.text().isEmpty())) {
      return y;
    }
    Style style = Style.SMALL;
    Line line = oneLine(what, runs, style, width);
    marks.add(copy.line(document.add(Tag.Kind.PARAGRAPH), line, style, x, y));
    return y + line.height(style);
  }

  /** Large print on as many lines as it needs; smaller only if the letterhead has no more room. */
  private void large(List<List<Run>> texts, float x, float y, float width) throws CannotSet {
    float size = copy.sized(Style.SMALL).size();
    while (size > Style.SMALL.size() && y + height(texts, large(size), width) > headBottom) {
      size -= 0.5f;
    }
    float top = y;
    for (List<Run> text : texts) {
      List<Line> lines = copy.lines(text, large(size), width);
      marks.addAll(copy.column(document.add(Tag.Kind.PARAGRAPH), lines, large(size), x, top));
      top += Line.height(lines, large(size));
    }
    if (top > headBottom) {
      throw new CannotSet("The school's name and addresses must fit into the letterhead");
    }
  }

  private float height(List<List<Run>> texts, Style style, float width) throws CannotSet {
    float height = 0;
    for (List<Run> text : texts) {
      height += Line.height(copy.lines(text, style, width), style);
    }
    return height;
  }

  private static Style large(float size) {
    return new Style(size, size * 1.15f, Style.SMALL.ink());
  }

  private Line oneLine(String what, List<Run> runs, Style style, float width) throws CannotSet {
    List<Line> lines = copy.lines(runs, style, width);
    if (lines.size() > 1) {
      throw new CannotSet("The " + what + " must fit on one line of the letterhead");
    }
    return lines.get(0);
  }

  private static List<Run> contact(Letterhead school) {
    List<Run> runs = new ArrayList<>();
    for (String part : List.of(school.telephone(), school.email(), school.web())) {
      if (!part.isEmpty()) {
        if (!runs.isEmpty()) {
          runs.add(new Run("  ·  ", false));
        }
        runs.add(Run.of(part, false));
      }
    }
    return runs;
  }

  private void aside() throws CannotSet {
    float y = Paper.mm(copy.envelope().address().top());
    float left = Paper.mm(layout.asideLeft());
    Style style = copy.sized(Style.SMALL);
    List<Run> date = List.of(Run.of(copy.words().date(copy.data().date()), false));
    for (List<Run> runs : List.of(date, copy.words().reference(copy.data().reference()))) {
      Tag tag = document.add(Tag.Kind.PARAGRAPH);
      for (Line line : copy.lines(runs, style, Paper.RIGHT - left)) {
        float x = mirrored ? Paper.RIGHT - line.width() : left;
        marks.add(copy.line(tag, line, style, x, y));
        y += line.height(style);
      }
      y += 2;
    }
  }

  private void fold(double millimetres) {
    float y = Paper.mm(millimetres);
    marks.add(new Mark.Rule(Paper.mm(5), y, Paper.mm(9), y, 0.4f, false, Ink.LINE));
  }
}
