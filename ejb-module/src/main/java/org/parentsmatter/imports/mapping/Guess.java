package org.parentsmatter.imports.mapping;

/**
 * What a column probably is.
 *
 * @param sure whether its heading can mean nothing else; "Postcode" alone may be the pupil's
 */
record Guess(Field field, boolean sure) {}
