package org.parentsmatter.letters;

/** What a letter of a run says, as the press froze it, and where it stands in the print run. */
public record LetterContent(int position, byte[] words) {}
