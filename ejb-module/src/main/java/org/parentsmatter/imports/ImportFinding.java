package org.parentsmatter.imports;

/**
 * Something found in an export: where it stands, what stands there, and what to do about it.
 *
 * @param line the line of the file, counted from 1; null when it is about the whole file
 * @param column the heading; null when it is about the whole row
 * @param value as it was given; null when there is none
 * @param message what is wrong and what to do, in plain words
 */
public record ImportFinding(
    FindingSeverity severity,
    String file,
    Integer line,
    String column,
    String value,
    String message) {}
