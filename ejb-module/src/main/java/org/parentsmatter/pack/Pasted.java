package org.parentsmatter.pack;

/**
 * What came of a pasted list.
 *
 * @param found lines that mean one pupil
 * @param open lines of which somebody has to say who is meant
 * @param twice lines about pupils who were in the pack already
 */
public record Pasted(int found, int open, int twice) {
  /** "28 pupils found. 2 lines to be looked at below." */
  public String inWords() {
    StringBuilder words =
        new StringBuilder(found + (found == 1 ? " pupil" : " pupils") + " found.");
    if (open > 0) {
      words.append(' ').append(open).append(open == 1 ? " line" : " lines");
      words.append(" to be looked at below: say who is meant.");
    }
    if (twice > 0) {
      words
          .append(' ')
          .append(twice)
          .append(twice == 1 ? " was" : " were")
          .append(" there already.");
    }
    return words.toString();
  }
}
