package org.parentsmatter.learning;

/**
 * A line of an invented school, to begin with where there is none from last year.
 *
 * @param halfTerm 1 (Autumn 1) to 6 (Summer 2)
 */
public record ExampleLine(String subject, String yearGroup, int halfTerm, Wording wording) {}
