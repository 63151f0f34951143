package org.parentsmatter.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.family.SpokenLanguage;

/**
 * What the rules of drafting ask about one pupil.
 *
 * @param calledName the name that the pupil goes by
 * @param yearGroup as the export writes it; may be null
 * @param tutorGroup may be null
 * @param attendance sessions attended in percent of those possible; null when not known
 * @param homeLanguage ISO 639 code; null when not known or when the parents' languages differ, for
 *     then it would tell one parent about the other
 * @param lastYearHere whether the school has no pupils in the year above
 * @param tried what the school tried for this pupil in earlier plans
 */
record PupilFacts(
    long pupilId,
    String calledName,
    String yearGroup,
    String tutorGroup,
    BigDecimal attendance,
    String homeLanguage,
    boolean lastYearHere,
    Progress progress,
    SchoolContacts contacts,
    Tried tried) {

  /** The same pupil, spoken with in the language of one parent. */
  PupilFacts spokenWithIn(String language) {
    return language == null
        ? this
        : new PupilFacts(
            pupilId,
            calledName,
            yearGroup,
            tutorGroup,
            attendance,
            language,
            lastYearHere,
            progress,
            contacts,
            tried);
  }

  AgeBand ageBand() {
    return AgeBand.ofYear(yearGroup).orElse(null);
  }

  int year() {
    return AgeBand.year(yearGroup);
  }

  boolean attendsLessThan(BigDecimal percent) {
    return attendance != null && attendance.compareTo(percent) < 0;
  }

  boolean attendsAtLeast(BigDecimal percent) {
    return attendance != null && attendance.compareTo(percent) >= 0;
  }

  boolean speaksAnotherLanguageAtHome() {
    return homeLanguage != null
        && !homeLanguage.isBlank()
        && !SpokenLanguage.isEnglish(homeLanguage);
  }

  /** Puts the pupil's data into a sentence of the rules. */
  String fill(String sentence) {
    return sentence
        .replace("{child}", calledName)
        .replace("{year}", yearInWords())
        .replace("{attendance}", attendance == null ? "" : attendanceInWords())
        .replace("{language}", homeLanguage == null ? "" : SpokenLanguage.inWords(homeLanguage));
  }

  /** Rounded down: 94.96 is under the line of 95 and must not be printed as 95.0. */
  private String attendanceInWords() {
    return attendance.setScale(1, RoundingMode.DOWN).stripTrailingZeros().toPlainString();
  }

  private String yearInWords() {
    if (year() > 0) {
      return "Year " + year();
    }
    boolean nursery =
        yearGroup != null && yearGroup.strip().toUpperCase(Locale.ROOT).startsWith("N");
    return nursery ? "Nursery" : "Reception";
  }
}
