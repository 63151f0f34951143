package org.parentsmatter.drafting;

/**
 * What a rule looks at.
 *
 * @param voice what those who read this side have told the school
 * @param already how much is proposed already
 */
record Situation(PupilFacts pupil, Voice voice, int already) {
  static Situation of(PupilFacts pupil) {
    return new Situation(pupil, Voice.SILENT, 0);
  }
}
