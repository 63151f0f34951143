package org.parentsmatter.family;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/**
 * One pupil on roll with the parents that decide which family he or she belongs to.
 *
 * @param inLaw the ids of the parents in law, smallest first
 * @param inLawAreOrganisations whether all of them are organisations
 * @param others the ids of relatives and friends, asked only where there is no parent in law
 * @param parentNames the names of the parents in law
 */
record PupilTies(
    long id,
    PersonName name,
    String tutorGroup,
    String yearGroup,
    BigDecimal attendance,
    List<Long> inLaw,
    boolean inLawAreOrganisations,
    List<Long> others,
    List<String> parentNames) {

  /**
   * Pupils with an equal key are one family. A council makes no brothers and sisters of the
   * children it looks after, so a pupil who has nobody else stands alone.
   */
  String familyKey() {
    if (!inLaw.isEmpty()) {
      return inLawAreOrganisations ? "pupil " + id : "parents " + new TreeSet<>(inLaw);
    }
    return others.isEmpty() ? "pupil " + id : "others " + new TreeSet<>(others);
  }
}
