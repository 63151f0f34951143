package org.parentsmatter.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.family.SpokenLanguage;

/** The language that a child speaks at home, as far as the parents' records tell. */
final class HomeLanguage {
  private HomeLanguage() {}

  /**
   * The one language of all these parents. Where they differ, or one is not known, there is none: a
   * commitment that names it would tell one parent about another.
   */
  static Optional<String> shared(List<ParentFacts> parents) {
    Set<String> languages =
        parents.stream()
            .filter(ParentFacts::person)
            .map(p -> p.language() == null ? "" : SpokenLanguage.inWords(p.language()))
            .collect(Collectors.toSet());
    return languages.size() == 1
        ? languages.stream().filter(l -> !l.isEmpty()).findFirst()
        : Optional.empty();
  }
}
