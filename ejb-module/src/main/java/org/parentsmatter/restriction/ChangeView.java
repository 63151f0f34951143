package org.parentsmatter.restriction;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One wish to end a restriction early.
 *
 * @param lastDay the last day on which the restriction should apply
 * @param askedAt in UTC, as {@code decidedAt}
 * @param decidedBy null while it waits, as {@code decidedAt}
 */
public record ChangeView(
    LocalDate lastDay,
    String reason,
    String askedBy,
    LocalDateTime askedAt,
    ChangeOutcome outcome,
    String decidedBy,
    LocalDateTime decidedAt) {}
