package org.parentsmatter.imports;

/**
 * How many of the changed people move.
 *
 * @param pupils to another tutor group or year group
 * @param parents to another address
 */
public record ImportMoves(int pupils, int parents) {}
