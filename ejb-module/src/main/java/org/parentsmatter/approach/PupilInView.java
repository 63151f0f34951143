package org.parentsmatter.approach;

import java.math.BigDecimal;

/**
 * What counting asks about a pupil on roll.
 *
 * @param yearGroup as the export writes it; may be null
 * @param attendance percent; null when not known
 * @param language at home, as the export writes it, or else of a parent, before English another;
 *     null when not known
 */
record PupilInView(
    long pupilId, long familyId, String yearGroup, BigDecimal attendance, String language) {}
