package org.parentsmatter.family;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A pupil as lists and family pages show him or her.
 *
 * @param name as in a register: "Hughes, Zoë"
 * @param attendance in percent, or null when not known
 * @param language of the home, in words, or null
 * @param leftOn the day of leaving, or null for a pupil who stays
 * @param transferredTo the school the pupil went to, as somebody recorded it; else null
 * @param diedOn the day of death, or null
 */
public record PupilSummary(
    long id,
    PersonName name,
    String yearGroup,
    String tutorGroup,
    BigDecimal attendance,
    String language,
    LocalDate birthDate,
    LocalDate leftOn,
    String transferredTo,
    LocalDate diedOn) {

  /** "Zoë": the name that people call the pupil by. */
  public String calledName() {
    return name.given() == null || name.given().isBlank() ? name.display() : name.given();
  }
}
