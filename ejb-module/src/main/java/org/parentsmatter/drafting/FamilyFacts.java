package org.parentsmatter.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parentsmatter.plan.FamilyTies;

/**
 * What drafting asks about a family.
 *
 * @param pupils those on roll
 * @param parents for each pupil the parents who are entitled to hear about that pupil
 */
record FamilyFacts(long familyId, List<PupilFacts> pupils, Map<Long, List<ParentFacts>> parents) {
  /**
   * What drafting asks about a parent.
   *
   * @param person false for an organisation, which does nothing at home with a child
   * @param language ISO 639 code; may be null
   */
  record ParentFacts(long parentId, boolean person, String language) {}

  FamilyTies ties() {
    return new FamilyTies(
        pupils.stream()
            .collect(
                Collectors.toMap(
                    PupilFacts::pupilId,
                    p ->
                        parentsOf(p).stream()
                            .map(ParentFacts::parentId)
                            .collect(Collectors.toSet()))));
  }

  /** The persons among the parents, each once. */
  List<ParentFacts> persons() {
    return parents.values().stream()
        .flatMap(List::stream)
        .filter(ParentFacts::person)
        .distinct()
        .sorted(Comparator.comparingLong(ParentFacts::parentId))
        .toList();
  }

  List<PupilFacts> pupilsOf(ParentFacts parent) {
    return pupils.stream().filter(p -> parentsOf(p).contains(parent)).toList();
  }

  List<ParentFacts> parentsOf(PupilFacts pupil) {
    return parents.getOrDefault(pupil.pupilId(), List.of());
  }
}
