package org.parentsmatter.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;

/** A language as exports give it, by a code ("pl") or by its English name ("Polish"). */
final class HomeLanguage {
  private HomeLanguage() {}

  /** The English name. A code or a name that Java does not know is shown as it came. */
  static String inWords(String language) {
    String given = language.strip();
    String name =
        Locale.forLanguageTag(given.toLowerCase(Locale.ROOT)).getDisplayLanguage(Locale.UK);
    return name.isEmpty() || name.equalsIgnoreCase(given) ? given : name;
  }

  static boolean isEnglish(String language) {
    return inWords(language).equalsIgnoreCase("English");
  }

  /**
   * The one language of all these parents. Where they differ, or one is not known, there is none: a
   * commitment that names it would tell one parent about another.
   */
  static Optional<String> shared(List<ParentFacts> parents) {
    Set<String> languages =
        parents.stream()
            .filter(ParentFacts::person)
            .map(p -> p.language() == null ? "" : inWords(p.language()))
            .collect(Collectors.toSet());
    return languages.size() == 1
        ? languages.stream().filter(l -> !l.isEmpty()).findFirst()
        : Optional.empty();
  }
}
