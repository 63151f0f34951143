package org.parentsmatter.imports.mapping;

/**
 * How a row would be read, in words.
 *
 * @param whom whom it is about
 * @param what what it says
 */
public record SampleLine(String whom, String what) {}
