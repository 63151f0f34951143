package org.parentsmatter.letters;

/**
 * Where what is a letter's own lies, and with what it is opened.
 *
 * @param bundle the file in the folder of the run; null for a letter from before there were bundles
 * @param offset where it begins there
 * @param length how many bytes it has there
 * @param key null when it was destroyed, and the letter with it
 * @param sha256 of the letter's whole file
 */
record KeptLetter(
    long id,
    LetterReference reference,
    int position,
    int pages,
    String bundle,
    int offset,
    int length,
    String key,
    String sha256) {

  /** The columns of a letter's row, in the order in which {@link KeptLetters} reads them. */
  static final String COLUMNS =
      "l.id, l.reference, l.position, l.pages, l.bundle, l.bundle_offset, l.bundle_length,"
          + " l.letter_key, l.sha256";

  /** Whether its key was destroyed. */
  boolean isErased() {
    return bundle != null && key == null;
  }
}
