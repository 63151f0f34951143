package org.parentsmatter.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.contact.Barrier;
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
   * @param barriers what this parent said makes it hard
   * @param waitsAbout the pupils about whom this parent asked for something and waits
   * @param tried by pupil, what this parent tried in earlier plans
   */
  record ParentFacts(
      long parentId,
      boolean person,
      String language,
      Set<Barrier> barriers,
      Set<Long> waitsAbout,
      Map<Long, Tried> tried) {
    Voice voice(long pupilId) {
      return new Voice(barriers, waitsAbout.contains(pupilId));
    }

    Tried triedFor(long pupilId) {
      return tried.getOrDefault(pupilId, Tried.NOTHING);
    }
  }

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

  /** Whoever reads something of the school's side, each once: what it says is weighed together. */
  List<ParentFacts> readers() {
    return parents.values().stream().flatMap(List::stream).distinct().toList();
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
