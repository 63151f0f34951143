package org.parentsmatter.family;

/**
 * Which pupils on roll are wanted; null leaves a condition out.
 *
 * @param search words of the name; all have to match
 */
public record PupilFilter(String search, String yearGroup, String tutorGroup) {
  public PupilFilter {
    search = FamilyFilter.blankToNull(search);
    yearGroup = FamilyFilter.blankToNull(yearGroup);
    tutorGroup = FamilyFilter.blankToNull(tutorGroup);
  }
}
