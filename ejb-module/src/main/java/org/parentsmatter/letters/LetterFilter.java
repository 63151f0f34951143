package org.parentsmatter.letters;

/**
 * Which recipients of a run to list.
 *
 * @param outcome only these; null for all
 * @param text part of the parent's name, a pupil's name or a reference; null or blank for all
 */
public record LetterFilter(LetterOutcome outcome, String text) {
  public static final LetterFilter ALL = new LetterFilter(null, null);

  boolean hasText() {
    return text != null && !text.isBlank();
  }
}
