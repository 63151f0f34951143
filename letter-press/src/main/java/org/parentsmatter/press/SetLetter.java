package org.parentsmatter.press;

/** One letter, ready to print or to send: the whole PDF file and how many pages it has. */
public record SetLetter(byte[] pdf, int pages) {}
