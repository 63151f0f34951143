package org.parentsmatter.imports;

/**
 * One person, or one parent and pupil, who would change.
 *
 * @param where tutor group or, for a tie, the pupil; null when there is none
 * @param what what would change, in words; never an address or number, which may be protected
 */
public record PreviewRow(String name, String where, String what) {}
