package org.parentsmatter.family;

import java.math.BigDecimal;

/**
 * A line of the list of families.
 *
 * @param lowestAttendance the lowest of its pupils' in percent, or null when not known
 */
public record FamilySummary(
    long id,
    String name,
    String tutorGroups,
    String yearGroups,
    int pupilCount,
    int parentCount,
    BigDecimal lowestAttendance) {}
