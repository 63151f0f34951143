package org.parentsmatter.drafting;

import java.math.BigDecimal;
import java.util.Set;
import org.parentsmatter.catalogue.AgeBand;

/**
 * One row of the table of rules: when all that it names is so, its strategy is proposed. What it
 * does not name does not matter.
 *
 * @param attendanceUnder percent; may be null
 * @param attendanceFrom percent; may be null
 * @param ages empty for every age that the strategy suits
 * @param years numbers of year groups, 0 for reception; empty for every year
 * @param lastYearHere only in the highest year of the school
 * @param homeLanguage only for pupils who speak another language than English at home
 * @param unlessAlready only while there are fewer proposals than this; 0 for always
 */
record DraftingRule(
    String strategy,
    BigDecimal attendanceUnder,
    BigDecimal attendanceFrom,
    Set<AgeBand> ages,
    Set<Integer> years,
    boolean lastYearHere,
    boolean homeLanguage,
    int unlessAlready,
    int withinWeeks,
    String why) {

  boolean applies(PupilFacts pupil, int already) {
    return (attendanceUnder == null || pupil.attendsLessThan(attendanceUnder))
        && (attendanceFrom == null || pupil.attendsAtLeast(attendanceFrom))
        && (ages.isEmpty() || (pupil.ageBand() != null && ages.contains(pupil.ageBand())))
        && (years.isEmpty() || years.contains(pupil.year()))
        && (!lastYearHere || pupil.lastYearHere())
        && (!homeLanguage || pupil.speaksAnotherLanguageAtHome())
        && (unlessAlready == 0 || already < unlessAlready);
  }
}
