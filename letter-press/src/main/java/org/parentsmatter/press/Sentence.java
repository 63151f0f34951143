package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of a template, its merge fields filled with examples.
 *
 * @param line of the template where it starts
 * @param words all of them, in small letters
 * @param own those that the template itself brings, as written
 */
record Sentence(String text, int line, List<String> words, List<String> own) {

  /** Whether the line it is in ends as a sentence does: a greeting and a title do not. */
  private static boolean ends(String text) {
    return text.matches("(?s).*[.:!?]");
  }

  /** The sentences of a paragraph; none where it is a greeting, a title or the like. */
  static List<Sentence> in(Wording wording) {
    Reader reader = new Reader();
    wording.pieces().forEach(reader::read);
    String text = reader.text.toString().strip();
    return ends(text) ? reader.sentences() : List.of();
  }

  /** Everything that is said, as one sentence even where it is none. */
  static Sentence whole(Wording wording) {
    Reader reader = new Reader();
    wording.pieces().forEach(reader::read);
    return reader.sentence(0, reader.text.length());
  }

  double syllables() {
    return words.stream().mapToInt(Sentence::syllables).sum();
  }

  /** As they are heard, or nearly: groups of vowels without a silent one at the end. */
  static int syllables(String word) {
    String letters =
        word.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}]", "")
            .replaceAll("(?<=[^aeiouyl])e$|(?<=[^td])ed$", "");
    int groups = letters.split("[^aeiouyóąę]+").length;
    return Math.max(1, letters.matches("^[aeiouy].*") ? groups : groups - 1);
  }

  /** Puts pieces together and remembers where each character comes from. */
  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Boolean> own = new ArrayList<>();

    private void read(Wording.Piece piece) {
      boolean fixed = piece.field() == null;
      int line = piece.line();
      for (char character : (fixed ? piece.written() : piece.field().example()).toCharArray()) {
        boolean space = Character.isWhitespace(character);
        boolean doubled = space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
        if (!doubled) {
          text.append(space ? ' ' : character);
          lines.add(line);
          own.add(fixed);
        }
        line += character == '\n' ? 1 : 0;
      }
    }

    private List<Sentence> sentences() {
      List<Sentence> sentences = new ArrayList<>();
      int from = 0;
      for (int at = 0; at < text.length(); at++) {
        if (endsAt(at)) {
          sentences.add(sentence(from, at + 1));
          from = at + 1;
        }
      }
      if (!text.substring(from).isBlank()) {
        sentences.add(sentence(from, text.length()));
      }
      return sentences;
    }

    /** "e.g. this" is one sentence, "Come. This" is two. */
    private boolean endsAt(int at) {
      if (".!?".indexOf(text.charAt(at)) < 0) {
        return false;
      }
      boolean last = at + 2 >= text.length();
      return last || text.charAt(at + 1) == ' ' && !Character.isLowerCase(text.charAt(at + 2));
    }

    private Sentence sentence(int from, int to) {
      int start = from;
      while (start < to - 1 && text.charAt(start) == ' ') {
        start++;
      }
      List<String> words = new ArrayList<>();
      List<String> mine = new ArrayList<>();
      for (int at = start; at < to; ) {
        int end = at;
        while (end < to && " –-".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        String word = text.substring(at, end);
        if (word.chars().anyMatch(Character::isLetterOrDigit)) {
          words.add(word.toLowerCase(Locale.ROOT));
          if (own.get(at)) {
            mine.add(word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", ""));
          }
        }
        at = end + 1;
      }
      int line = lines.isEmpty() ? 0 : lines.get(Math.min(start, lines.size() - 1));
      return new Sentence(text.substring(start, to).strip(), line, words, mine);
    }
  }
}
