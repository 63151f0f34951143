package org.parentsmatter.imports.ctf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The codes of a contact's relationship to the pupil, and the words for them. Source: common basic
 * data set of the Department for Education, code set Relationship. STP is an older code, and
 * teachers are TCH or TCR by version.
 */
enum CtfRelationship {
  PAM("Mother"),
  PAF("Father"),
  STM("Step-mother"),
  STF("Step-father"),
  STP("Step-parent"),
  FOM("Foster mother"),
  FOF("Foster father"),
  CAR("Carer"),
  FAM("Other family member"),
  REL("Other relative"),
  OTH("Other contact"),
  NOT("Not known"),
  CHM("Childminder", true),
  DOC("Doctor", true),
  HTC("Head teacher", true),
  TCH("Teacher", true),
  TCR("Teacher", true),
  SWR("Social worker", true),
  RLG("Religious contact", true);

  private final String words;
  private final boolean byProfession;

  CtfRelationship(String words) {
    this(words, false);
  }

  CtfRelationship(String words, boolean byProfession) {
    this.words = words;
    this.byProfession = byProfession;
  }

  static Optional<CtfRelationship> of(String code) {
    String wanted = code == null ? "" : code.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(known -> known.name().equals(wanted)).findFirst();
  }

  /** As a contacts file says it. */
  String words() {
    return words;
  }

  /** Somebody the child is with for a living: the same address gives such a person no care. */
  boolean byProfession() {
    return byProfession;
  }
}
