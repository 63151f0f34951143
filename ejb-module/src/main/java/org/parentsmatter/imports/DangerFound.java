package org.parentsmatter.imports;

/**
 * One danger of one import.
 *
 * @param affected how many people, ties or rows
 * @param ofAll of how many
 */
public record DangerFound(Danger danger, int affected, int ofAll) {
  /** In words for the person who decides. */
  public String inWords() {
    return danger.inWords(affected, ofAll);
  }
}
