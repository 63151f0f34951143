package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/**
 * Breaks runs of text into lines of a given width, at spaces, and inside a word only when it is
 * wider than a line.
 */
final class LineBreaker {

  private final TypeCase type;
  private final float size;
  private final float width;
  private final List<Line> lines = new ArrayList<>();
  private Line line = new Line(new ArrayList<>(), 0);

  private LineBreaker(TypeCase type, float size, float width) {
    this.type = type;
    this.size = size;
    this.width = width;
  }

  /**
   * The runs must be {@linkplain TypeCase#printable printable}. There is always at least one line.
   */
  static List<Line> lines(TypeCase type, List<Run> runs, float size, float width) {
    LineBreaker breaker = new LineBreaker(type, size, width);
    for (List<Run> word : words(runs)) {
      breaker.add(word);
    }
    breaker.lines.add(breaker.line);
    return breaker.lines;
  }

  /** A word can have parts of both weights, such as a bold name before a plain comma. */
  private static List<List<Run>> words(List<Run> runs) {
    List<List<Run>> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    for (Run run : runs) {
      int from = 0;
      for (int space = run.text().indexOf(' '); space >= 0; space = run.text().indexOf(' ', from)) {
        part(run, from, space, word);
        if (!word.isEmpty()) {
          words.add(word);
          word = new ArrayList<>();
        }
        from = space + 1;
      }
      part(run, from, run.text().length(), word);
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }

  private static void part(Run run, int from, int to, List<Run> word) {
    if (to > from) {
      word.add(new Run(run.text().substring(from, to), run.bold()));
    }
  }

  private void add(List<Run> word) {
    float wordWidth = 0;
    for (Run part : word) {
      wordWidth += width(part);
    }
    float space = line.spans().isEmpty() ? 0 : type.face(false).width(" ", size);
    if (line.width() + space + wordWidth > width && !line.spans().isEmpty()) {
      nextLine();
      space = 0;
    }
    if (wordWidth > width) {
      cut(word);
      return;
    }
    if (space > 0) {
      append(new Run(" ", word.get(0).bold() && lastIsBold()));
    }
    word.forEach(this::append);
  }

  private boolean lastIsBold() {
    return line.spans().get(line.spans().size() - 1).bold();
  }

  private void cut(List<Run> word) {
    for (Run part : word) {
      for (int i = 0; i < part.text().length(); i++) {
        Run letter = new Run(part.text().substring(i, i + 1), part.bold());
        // A zero-width letter is an accent and stays with the letter before it.
        if (line.width() + width(letter) > width && width(letter) > 0) {
          nextLine();
        }
        append(letter);
      }
    }
  }

  private void append(Run part) {
    List<Span> spans = line.spans();
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).bold() == part.bold()) {
      Span span = spans.get(last);
      spans.set(last, new Span(span.x(), span.text() + part.text(), span.bold()));
    } else {
      spans.add(new Span(line.width(), part.text(), part.bold()));
    }
    line = new Line(spans, line.width() + width(part));
  }

  private void nextLine() {
    lines.add(line);
    line = new Line(new ArrayList<>(), 0);
  }

  private float width(Run run) {
    return type.face(run.bold()).width(run.text(), size);
  }

  /** One line and its width. */
  record Line(List<Span> spans, float width) {}

  /** Text of one weight, so far from the start of its line. */
  record Span(float x, String text, boolean bold) {}
}
