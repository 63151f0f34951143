package org.parentsmatter.press;

import java.util.Arrays;

/**
 * What each glyph of a shaped word stands for, so that the word can be searched for and read aloud.
 *
 * @param exact whether the glyphs, one after the other, say the word; if not, the PDF must say it
 */
record Reading(String[] says, boolean exact) {

  /** For a glyph that is only a part of what another glyph says. */
  static final String NOTHING = "\u200B";

  /**
   * @param from for each glyph the index of the first character of its cluster
   */
  static Reading of(Face face, String text, boolean rightToLeft, char[] glyphs, int[] from) {
    String[] says = new String[glyphs.length];
    for (int i = 0; i < glyphs.length; ) {
      int end = i + 1;
      while (end < glyphs.length && from[end] == from[i]) {
        end++;
      }
      cluster(
          face,
          text.substring(from[i], next(from, glyphs.length, from[i], text)),
          says,
          glyphs,
          i,
          end);
      i = end;
    }
    return new Reading(says, spoken(says, rightToLeft).equals(text));
  }

  private static int next(int[] from, int count, int start, String text) {
    int next = text.length();
    for (int i = 0; i < count; i++) {
      if (from[i] > start && from[i] < next) {
        next = from[i];
      }
    }
    return next;
  }

  private static void cluster(
      Face face, String cluster, String[] says, char[] glyphs, int from, int to) {
    if (to - from == 1) {
      says[from] = cluster;
      return;
    }
    Arrays.fill(says, from, to, NOTHING);
    StringBuilder rest = new StringBuilder(cluster);
    int widest = from;
    for (int i = from; i < to; i++) {
      for (int k = 0; k < rest.length() && says[i].equals(NOTHING); k++) {
        if (face.glyph(rest.charAt(k)) == glyphs[i]) {
          says[i] = rest.substring(k, k + 1);
          rest.deleteCharAt(k);
        }
      }
      if (face.advance(glyphs[i]) > face.advance(glyphs[widest])) {
        widest = i;
      }
    }
    if (rest.length() > 0) {
      says[widest] = says[widest].equals(NOTHING) ? rest.toString() : says[widest] + rest;
    }
  }

  private static String spoken(String[] says, boolean rightToLeft) {
    StringBuilder spoken = new StringBuilder();
    for (int i = 0; i < says.length; i++) {
      spoken.append(says[rightToLeft ? says.length - 1 - i : i]);
    }
    return spoken.toString();
  }
}
