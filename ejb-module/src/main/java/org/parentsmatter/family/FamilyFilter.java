package org.parentsmatter.family;

/**
 * Which families are wanted; null leaves a condition out.
 *
 * @param search words of the names of pupils and parents, or a tutor group; all have to match
 * @param listId a saved list
 * @param attendanceBelow families with a pupil whose attendance is below this, in percent
 */
public record FamilyFilter(
    String search, String yearGroup, String tutorGroup, Long listId, Integer attendanceBelow) {
  public FamilyFilter {
    search = blankToNull(search);
    yearGroup = blankToNull(yearGroup);
    tutorGroup = blankToNull(tutorGroup);
  }

  /** Every family. */
  public static FamilyFilter none() {
    return new FamilyFilter(null, null, null, null, null);
  }

  static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
