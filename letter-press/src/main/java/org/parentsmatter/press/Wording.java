package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of a template with its merge fields still open; filled with a letter's data it becomes runs
 * of plain text.
 */
record Wording(List<Piece> pieces) {

  Wording {
    pieces = List.copyOf(pieces);
  }

  /** What the data brings, without a field. */
  static Wording of(String text) {
    return of(List.of(Document.Words.plain(text)));
  }

  static Wording of(List<Document.Words> parts) {
    return new Wording(
        parts.stream()
            .map(
                part ->
                    new Piece(Run.of(part.text(), part.bold()), "", null, part.bold(), false, 0))
            .toList());
  }

  List<Run> filled(LetterData data) throws CannotSet {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.field() == null) {
        runs.add(piece.run());
      } else {
        runs.addAll(value(piece, data));
      }
    }
    return runs;
  }

  /** A sentence with a hole in it must not reach a parent. */
  private static List<Run> value(Piece piece, LetterData data) throws CannotSet {
    List<Run> value = piece.field().of(data, piece.bold());
    if (value.stream().allMatch(run -> run.text().isEmpty())) {
      throw new CannotSet(
          "The letter needs \"" + piece.field().field() + "\", but nothing is filled in for it");
    }
    return piece.italic() ? value.stream().map(Run::inItalic).toList() : value;
  }

  /** The words of the template itself, each field replaced by its name. */
  String plain() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.field() == null ? piece.run().text() : piece.field().field());
    }
    return text.toString().strip();
  }

  /**
   * Either fixed text or one merge field.
   *
   * @param run the fixed text as it is set, or null
   * @param written the fixed text with its line ends, or empty
   * @param line of the template where it starts
   */
  record Piece(Run run, String written, MergeField field, boolean bold, boolean italic, int line) {

    static Piece text(String written, boolean bold, boolean italic, int line) {
      Run run = new Run(written.replaceAll("\\s+", " "), bold, italic, false);
      return new Piece(run, written, null, bold, italic, line);
    }

    static Piece field(MergeField field, boolean bold, boolean italic, int line) {
      return new Piece(null, "", field, bold, italic, line);
    }

    boolean isBlank() {
      return field == null && written.isBlank();
    }
  }

  /**
   * Text of one look.
   *
   * @param apart whether it comes from the data, and must not mix with the words around it where
   *     right and left meet
   */
  record Run(String text, boolean bold, boolean italic, boolean apart) {
    Run(String text, boolean bold) {
      this(text, bold, false, false);
    }

    /** Text that the data brings. */
    static Run of(String data, boolean bold) {
      return new Run(data, bold, false, true);
    }

    Run inBold() {
      return new Run(text, true, italic, apart);
    }

    Run inItalic() {
      return new Run(text, bold, true, apart);
    }

    /** The same look for other letters. */
    Run saying(String other) {
      return new Run(other, bold, italic, apart);
    }

    static List<Run> plain(String text) {
      return List.of(new Run(text, false));
    }

    static List<Run> bold(String text) {
      return List.of(new Run(text, true));
    }
  }
}
