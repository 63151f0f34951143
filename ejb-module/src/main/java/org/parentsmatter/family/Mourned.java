package org.parentsmatter.family;

import java.time.LocalDate;

/**
 * Somebody whose death is to be recorded, or is.
 *
 * @param diedOn null while nothing is recorded
 */
public record Mourned(String name, LocalDate diedOn) {}
