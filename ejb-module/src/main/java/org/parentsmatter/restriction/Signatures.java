package org.parentsmatter.restriction;

import java.time.LocalDateTime;

/**
 * The two people who stand behind a restriction.
 *
 * @param recordedAt in UTC, as {@code approvedAt}
 * @param approvedBy null until a second person has confirmed it, as {@code approvedAt}
 */
public record Signatures(
    String recordedBy, LocalDateTime recordedAt, String approvedBy, LocalDateTime approvedAt) {}
