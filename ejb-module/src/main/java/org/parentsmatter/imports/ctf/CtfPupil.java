package org.parentsmatter.imports.ctf;

import java.util.List;

/**
 * A pupil as the file has him or her.
 *
 * @param languages each with the type it is of: first (F), home (H), correspondence (C) and so on
 * @param source the school that wrote the file
 * @param leaving when the pupil left that school; null for one who has not
 */
record CtfPupil(
    CtfFacts facts,
    CtfAddress address,
    List<Language> languages,
    List<CtfContact> contacts,
    CtfFacts source,
    CtfValue leaving) {
  record Language(String type, CtfValue code) {}

  /** The name for a sentence about this pupil. */
  String name() {
    return names(facts.text("Forename"), facts.text("Surname"));
  }

  static String names(String forename, String surname) {
    return forename == null ? surname : surname == null ? forename : forename + " " + surname;
  }

  /** A child in the care of a local authority. */
  boolean inCare() {
    return facts.saysYes("InCare");
  }
}
