package org.parentsmatter.family;

import java.time.LocalDate;

/**
 * A pupil who went to another school, or of whom that is to be recorded.
 *
 * @param name the pupil's
 * @param on the day of leaving; null while nothing is recorded
 * @param to the other school; null while nothing is recorded
 */
public record Transfer(String name, LocalDate on, String to) {}
