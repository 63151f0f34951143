package org.parentsmatter.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Everything about one parent.
 *
 * @param language in words, or null
 * @param largePrint whether his or her letters are in large print
 * @param present whether he or she is still among the school's contacts
 * @param diedOn the day of death, or null
 * @param contact null for who may not see contact details; hidden from everybody while protected
 */
public record ParentView(
    long id,
    PersonName name,
    boolean organisation,
    String language,
    boolean largePrint,
    boolean present,
    LocalDate diedOn,
    ContactDetails contact,
    List<Tie> pupils,
    List<FamilyLink> families) {

  /** The same for somebody who sees these pupils and families only. */
  ParentView seenBy(Set<Long> pupilsReached, Set<Long> familiesReached) {
    return new ParentView(
        id,
        name,
        organisation,
        language,
        largePrint,
        present,
        diedOn,
        contact,
        pupils.stream().filter(tie -> pupilsReached.contains(tie.pupilId())).toList(),
        families.stream().filter(family -> familiesReached.contains(family.id())).toList());
  }

  /** Whether letters about at least one pupil go to this parent. */
  public boolean hasLetters() {
    return pupils.stream().anyMatch(tie -> tie.letters().entitled());
  }
}
