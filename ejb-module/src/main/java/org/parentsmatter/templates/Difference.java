package org.parentsmatter.templates;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of one of two texts.
 *
 * @param kind whether both have it
 * @param before its number in the first text; 0 when it has no such line
 * @param after its number in the second text; 0 when it has no such line
 */
public record Difference(Kind kind, int before, int after, String line) {
  /** Whether a line is in both texts, only in the first or only in the second. */
  public enum Kind {
    SAME("In both"),
    GONE("Taken out"),
    NEW("New");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** In words, for who cannot tell colours. */
    public String label() {
      return label;
    }
  }

  /** Comparing takes as much memory as the product of the lines; a template has a hundred. */
  private static final long MOST_COMPARED = 4_000_000;

  private static final int AROUND = 2;

  /** Every line of both texts in order, the longest common sequence only once. */
  public static List<Difference> between(String before, String after) {
    return new Texts(before.lines().toList(), after.lines().toList()).compared();
  }

  /** Those that changed, each with a few lines before and after it. */
  static List<Difference> changed(List<Difference> all) {
    List<Difference> near = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Difference> around =
          all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
      if (around.stream().anyMatch(each -> each.kind() != Kind.SAME)) {
        near.add(all.get(i));
      }
    }
    return near;
  }

  private static final class Texts {
    private final List<String> before;
    private final List<String> after;
    private final List<Difference> found = new ArrayList<>();

    Texts(List<String> before, List<String> after) {
      this.before = before;
      this.after = after;
    }

    List<Difference> compared() {
      int start = 0;
      int end = 0;
      int shorter = Math.min(before.size(), after.size());
      while (start < shorter && before.get(start).equals(after.get(start))) {
        same(start, start);
        start++;
      }
      while (end < shorter - start
          && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
        end++;
      }
      middle(start, before.size() - end, after.size() - end);
      for (int i = end; i > 0; i--) {
        same(before.size() - i, after.size() - i);
      }
      return found;
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
      int rows = beforeEnd - start;
      int columns = afterEnd - start;
      if ((long) rows * columns > MOST_COMPARED) {
        gone(start, beforeEnd);
        added(start, afterEnd);
        return;
      }
      int[][] common = common(start, rows, columns);
      int i = 0;
      int j = 0;
      while (i < rows && j < columns) {
        if (before.get(start + i).equals(after.get(start + j))) {
          same(start + i++, start + j++);
        } else if (common[i + 1][j] >= common[i][j + 1]) {
          gone(start + i, start + ++i);
        } else {
          added(start + j, start + ++j);
        }
      }
      gone(start + i, beforeEnd);
      added(start + j, afterEnd);
    }

    /** How many lines the texts have in common from each pair of lines on. */
    private int[][] common(int start, int rows, int columns) {
      int[][] common = new int[rows + 1][columns + 1];
      for (int i = rows - 1; i >= 0; i--) {
        for (int j = columns - 1; j >= 0; j--) {
          common[i][j] =
              before.get(start + i).equals(after.get(start + j))
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return common;
    }

    private void same(int i, int j) {
      found.add(new Difference(Kind.SAME, i + 1, j + 1, before.get(i)));
    }

    private void gone(int from, int to) {
      for (int i = from; i < to; i++) {
        found.add(new Difference(Kind.GONE, i + 1, 0, before.get(i)));
      }
    }

    private void added(int from, int to) {
      for (int j = from; j < to; j++) {
        found.add(new Difference(Kind.NEW, 0, j + 1, after.get(j)));
      }
    }
  }
}
