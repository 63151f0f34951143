package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.press.Wording.Run;

/**
 * What is being set, in which words and in which type: one letter in one language on its way
 * through the press.
 */
record Copy(
    TypeCase type,
    LetterData data,
    SchoolArtwork artwork,
    Tongue tongue,
    boolean large,
    Quotes quotes,
    EnvelopeProfile envelope) {

  private static final float LARGE = 16;
  private static final float LARGEST = 22;

  /** The same letter in the words of another language. */
  Copy in(Tongue other) {
    return new Copy(type, data, artwork, other, large, quotes, envelope);
  }

  /** The same words with pictures, and large if asked for. */
  Copy with(SchoolArtwork pictures, boolean largePrint) {
    return new Copy(type, data, pictures, tongue, largePrint, quotes, envelope);
  }

  /** A style as this letter has it: with room for the script's letters, and large if asked for. */
  Style sized(Style style) {
    float size = style.size();
    if (large) {
      size = Math.max(LARGE, Math.min(LARGEST, size * LARGE / Style.BODY.size()));
    }
    float leading = style.leading() * size / style.size() * tongue.spacing();
    return new Style(size, leading, style.ink());
  }

  PrintedWords words() {
    return tongue.words();
  }

  List<LetterData.Commitment> commitments(Block.Each each) {
    return each == Block.Each.SCHOOL_COMMITMENT
        ? data.schoolCommitments()
        : data.parentCommitments();
  }

  List<LetterData.Outcome> outcomes(Block.Each each) {
    return each == Block.Each.SCHOOL_OUTCOME ? data.review().school() : data.review().parent();
  }

  /** Whether there is anything to repeat a list or a table for. */
  boolean has(Block.Each each) {
    return switch (each) {
      case CHILD -> true;
      case POSITIVE_MESSAGE -> !data.positiveMessages().isEmpty();
      case LEARNING_LINE -> !data.learningLines().isEmpty();
      case SCHOOL_OUTCOME, PARENT_OUTCOME -> !outcomes(each).isEmpty();
      default -> !commitments(each).isEmpty();
    };
  }

  /** What the school wrote, which may run in another direction than the letter. */
  Run quote(String text) {
    return new Run(text, false, false, tongue.script().rightToLeft());
  }

  List<Line> lines(List<Run> runs, Style style, float width) throws CannotSet {
    return lines(runs, style, width, tongue.script());
  }

  List<Line> lines(List<Run> runs, Style style, float width, Script script) throws CannotSet {
    return type.lines().lines(type, runs, script, style.size(), width);
  }

  /** Lines of text below each other, their first line's top at y. */
  List<Mark> column(Tag tag, List<Line> lines, Style style, float x, float y) {
    List<Mark> marks = new ArrayList<>(lines.size());
    float top = y;
    for (Line line : lines) {
      marks.add(line(tag, line, style, x, top));
      top += line.height(style);
    }
    return marks;
  }

  Mark line(Tag tag, Line line, Style style, float x, float top) {
    return new Mark.Text(tag, x, top + line.above(style) + style.baseline(), line, style);
  }

  /** One strip a line; the first two and the last two lines of a paragraph stay together. */
  List<Strip> paragraph(Tag tag, List<Run> runs, Style style, float x, float width)
      throws CannotSet {
    List<Line> lines = lines(runs, style, width);
    List<Strip> strips = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Strip strip = Strip.of(0, line.height(style), List.of(line(tag, line, style, x, 0)));
      boolean last = i == lines.size() - 1;
      strips.add(!last && (i == 0 || i == lines.size() - 2) ? strip.keptWithNext() : strip);
    }
    return strips;
  }
}
