package org.parentsmatter.family;

import java.time.LocalDate;

/**
 * What an assessment said of a pupil.
 *
 * @param attainment in words; the school's own where the product does not know them; may be null
 * @param effort in the school's own words; may be null
 * @param readingAge for instance "9 years 6 months"; may be null
 */
public record AttainmentLine(
    LocalDate assessedOn, String subject, String attainment, String effort, String readingAge) {}
