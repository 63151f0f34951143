package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.EnvelopeProfile.Area;
import org.parentsmatter.press.Wording.Run;

/**
 * Draws what is measured on a calibration page: the areas of the envelope, with a cross at each
 * corner, and 100 millimetres across and down.
 */
final class CalibrationSetter {

  private static final Style LABEL = new Style(8, 10, Ink.GREY);
  private static final Style FIGURES = new Style(6.5f, 8, Ink.BLACK);
  private static final float THIN = 0.3f;
  private static final double ARM = 3;
  private static final int LENGTH = 100;

  private static final double ACROSS_LEFT = 55;
  private static final double DOWN_X = 194;
  private static final double DOWN_TOP = 130;

  private final Copy copy;
  private final Tag document;
  private final List<Mark> marks = new ArrayList<>();

  CalibrationSetter(Copy copy, Tag document) {
    this.copy = copy;
    this.document = document;
  }

  Strip front() throws CannotSet {
    EnvelopeProfile profile = copy.envelope();
    outline(profile.address(), false);
    crosses(profile.address());
    label("The address stands in this box.", profile.address());
    if (!profile.clear().equals(profile.address())) {
      outline(profile.clear(), true);
      label("Nothing else stands in this box.", profile.clear());
    }
    across(profile.clear().top() - 12);
    down();
    if (profile.layout().folded()) {
      fold(99);
      fold(198);
    }
    return Strip.of(0, Paper.mm(profile.layout().bodyTop()), marks);
  }

  private void rule(double x1, double y1, double x2, double y2, float width, boolean dashed) {
    Ink ink = dashed ? Ink.GREY : Ink.BLACK;
    marks.add(
        new Mark.Rule(Paper.mm(x1), Paper.mm(y1), Paper.mm(x2), Paper.mm(y2), width, dashed, ink));
  }

  private void outline(Area area, boolean dashed) {
    float width = dashed ? 0.5f : 0.8f;
    rule(area.left(), area.top(), area.right(), area.top(), width, dashed);
    rule(area.right(), area.top(), area.right(), area.bottom(), width, dashed);
    rule(area.left(), area.bottom(), area.right(), area.bottom(), width, dashed);
    rule(area.left(), area.top(), area.left(), area.bottom(), width, dashed);
  }

  private void crosses(Area area) {
    for (double x : new double[] {area.left(), area.right()}) {
      for (double y : new double[] {area.top(), area.bottom()}) {
        rule(x - ARM, y, x + ARM, y, THIN, false);
        rule(x, y - ARM, x, y + ARM, THIN, false);
      }
    }
  }

  /** Just inside the top of an area. */
  private void label(String words, Area area) throws CannotSet {
    double left = Math.max(area.left(), 15);
    float width = Paper.mm(area.right() - left - 2 * ARM - 2);
    List<Line> lines = copy.lines(Run.plain(words), LABEL, width);
    Tag tag = document.add(Tag.Kind.PARAGRAPH);
    float x = Paper.mm(left + ARM + 1);
    marks.addAll(copy.column(tag, lines, LABEL, x, Paper.mm(area.top() + 1)));
  }

  private void across(double y) throws CannotSet {
    rule(ACROSS_LEFT, y, ACROSS_LEFT + LENGTH, y, THIN, false);
    for (int at = 0; at <= LENGTH; at++) {
      double x = ACROSS_LEFT + at;
      rule(x, y, x, y + tick(at), THIN, false);
      if (at % 10 == 0) {
        Line figure = figure(at);
        marks.add(
            copy.line(null, figure, FIGURES, Paper.mm(x) - figure.width() / 2, Paper.mm(y - 3.5)));
      }
    }
  }

  private void down() throws CannotSet {
    rule(DOWN_X, DOWN_TOP, DOWN_X, DOWN_TOP + LENGTH, THIN, false);
    for (int at = 0; at <= LENGTH; at++) {
      double y = DOWN_TOP + at;
      rule(DOWN_X, y, DOWN_X + tick(at), y, THIN, false);
      if (at % 10 == 0) {
        float top = Paper.mm(y) - FIGURES.leading() / 2;
        marks.add(copy.line(null, figure(at), FIGURES, Paper.mm(DOWN_X + 5.5), top));
      }
    }
  }

  private static double tick(int millimetre) {
    return millimetre % 10 == 0 ? 5 : millimetre % 5 == 0 ? 3.5 : 2;
  }

  private Line figure(int number) throws CannotSet {
    return copy.lines(Run.plain(Integer.toString(number)), FIGURES, Paper.COLUMN).get(0);
  }

  private void fold(double y) {
    rule(5, y, 9, y, THIN, false);
  }
}
