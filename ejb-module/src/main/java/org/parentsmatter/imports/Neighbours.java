package org.parentsmatter.imports;

/**
 * Which numbers belong to which, as two arrays: those of {@code n} stand in {@code others} from
 * {@code starts[n]} up to {@code starts[n + 1]}.
 */
record Neighbours(int[] starts, int[] others) {
  interface Visitor {
    void visit(int other);
  }

  /**
   * Sorts pairs by their first number.
   *
   * @param from the first numbers, each at least 0 and less than {@code size}
   */
  static Neighbours of(int[] from, int[] to, int size) {
    int[] starts = new int[size + 1];
    for (int number : from) {
      starts[number + 1]++;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    int[] next = starts.clone();
    int[] others = new int[to.length];
    for (int i = 0; i < from.length; i++) {
      others[next[from[i]]++] = to[i];
    }
    return new Neighbours(starts, others);
  }

  void each(int number, Visitor visitor) {
    for (int i = starts[number]; i < starts[number + 1]; i++) {
      visitor.visit(others[i]);
    }
  }
}
