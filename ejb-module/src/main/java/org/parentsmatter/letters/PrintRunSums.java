package org.parentsmatter.letters;

/**
 * The SHA-256 of each print run, in hexadecimal digits.
 *
 * @param ordinary of the print run; null when it has no letter
 * @param keptApart of the one for protected addresses; null when it has no letter
 */
public record PrintRunSums(String ordinary, String keptApart) {}
