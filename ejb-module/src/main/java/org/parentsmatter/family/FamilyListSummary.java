package org.parentsmatter.family;

import java.time.LocalDateTime;

/**
 * A saved list of families.
 *
 * @param families how many of its families have pupils on roll
 * @param createdAt in UTC
 */
public record FamilyListSummary(
    long id, String name, long families, String createdBy, LocalDateTime createdAt) {}
