package org.parentsmatter.letters;

/**
 * What a letter of a run says, as the press froze it, and where it stands in the print run.
 *
 * @param form its language and print; null for one that is older than these
 */
public record LetterContent(int position, byte[] words, LetterForm form) {}
