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

  static Wording of(String text) {
    return new Wording(List.of(new Piece(text, null, false)));
  }

  List<Run> filled(LetterData data) throws CannotSet {
    List<Run> runs = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.field() == null) {
        runs.add(new Run(piece.text(), piece.bold()));
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
    return value;
  }

  /** The words of the template itself, each field replaced by its name. */
  String plain() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.field() == null ? piece.text() : piece.field().field());
    }
    return text.toString().strip();
  }

  /** Either fixed text or one merge field. */
  record Piece(String text, MergeField field, boolean bold) {}

  /**
   * Text of one weight.
   *
   * @param apart whether it comes from the data, and must not mix with the words around it where
   *     right and left meet
   */
  record Run(String text, boolean bold, boolean apart) {
    Run(String text, boolean bold) {
      this(text, bold, false);
    }

    /** Text that the data brings. */
    static Run of(String data, boolean bold) {
      return new Run(data, bold, true);
    }

    Run inBold() {
      return new Run(text, true, apart);
    }

    static List<Run> plain(String text) {
      return List.of(new Run(text, false));
    }

    static List<Run> bold(String text) {
      return List.of(new Run(text, true));
    }
  }
}
