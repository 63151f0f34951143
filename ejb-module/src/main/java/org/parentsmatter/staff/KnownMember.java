package org.parentsmatter.staff;

import java.time.LocalDate;

/**
 * Anybody of the staff, as far as two are compared.
 *
 * @param byHand whether no export knows him or her
 * @param worksAs in the school's words; null when nobody has said
 * @param leftOn the day from which he or she is no longer here; null while there is none
 */
record KnownMember(
    long id,
    long version,
    String sourceId,
    boolean byHand,
    String givenName,
    String familyName,
    String email,
    String worksAs,
    LocalDate leftOn) {
  String name() {
    return givenName + " " + familyName;
  }

  boolean isHere(LocalDate today) {
    return leftOn == null || leftOn.isAfter(today);
  }

  boolean hasName(String key) {
    return MemberFacts.key(givenName, familyName).equals(key);
  }

  boolean hasEmail(String key) {
    return !key.isEmpty() && MemberFacts.emailKey(email).equals(key);
  }
}
