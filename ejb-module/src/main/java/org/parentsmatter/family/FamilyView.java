package org.parentsmatter.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything about one family.
 *
 * @param current whether it still has pupils on roll
 * @param ties every relationship of its pupils, by the school's order of contacts
 * @param linked families that share a parent in law; what is in them is not shown here
 */
public record FamilyView(
    long id,
    String name,
    boolean current,
    List<PupilSummary> pupils,
    List<Tie> ties,
    List<FamilyLink> linked) {

  /** The same for somebody who sees these of the linked families only. */
  FamilyView linkedTo(Set<Long> reached) {
    return new FamilyView(
        id,
        name,
        current,
        pupils,
        ties,
        linked.stream().filter(family -> reached.contains(family.id())).toList());
  }

  /** The parents in law first, then everybody else the school's data names. */
  public List<ParentInFamily> parents() {
    Map<Long, ParentInFamily> parents = new LinkedHashMap<>();
    for (Tie tie : ties) {
      parents.computeIfAbsent(tie.parentId(), id -> ParentInFamily.of(id, ties));
    }
    return parents.values().stream()
        .sorted(java.util.Comparator.comparing(ParentInFamily::hasLetters).reversed())
        .toList();
  }
}
