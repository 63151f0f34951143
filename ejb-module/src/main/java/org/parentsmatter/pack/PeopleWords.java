package org.parentsmatter.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.family.ParentInFamily;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.family.Tie;

/**
 * Who is who around a family's pupils, and what must not be said to whom. It says of a restriction
 * what the family's page says to everybody, that the safeguarding lead is to be asked, and nothing
 * of one that the page does not show.
 */
final class PeopleWords {
  private static final String ENGLISH = "English";

  /** More are named together where it is all of them. */
  private static final int MOST_NAMED = 3;

  private final FamilyView family;
  private final Map<Long, String> called;

  PeopleWords(FamilyView family) {
    this.family = family;
    called =
        family.pupils().stream()
            .collect(
                Collectors.toMap(PupilSummary::id, pupil -> PaperWords.child(pupil.calledName())));
  }

  /** The relationships to pupils on roll; others say nothing on this evening. */
  private List<Tie> ties(ParentInFamily parent) {
    return parent.ties().stream().filter(tie -> called.containsKey(tie.pupilId())).toList();
  }

  /** Whether there is anybody with whom the school may talk about one of the pupils. */
  boolean anybodyMayCome() {
    return family.parents().stream()
        .flatMap(parent -> ties(parent).stream())
        .anyMatch(tie -> tie.letters().entitled());
  }

  /** Whether this parent may hear about this pupil. */
  boolean mayHear(long parentId, long pupilId) {
    return family.ties().stream()
        .anyMatch(
            tie ->
                tie.parentId() == parentId && tie.pupilId() == pupilId && tie.letters().entitled());
  }

  /** Whether the safeguarding lead is asked before anything is said to this parent. */
  boolean isForTheLead(long parentId) {
    return family.ties().stream()
        .anyMatch(tie -> tie.parentId() == parentId && tie.letters().isForTheLead());
  }

  /** The parents who may hear about one of the pupils, by id, in the school's order. */
  Map<Long, String> entitled() {
    Map<Long, String> names = new LinkedHashMap<>();
    for (ParentInFamily parent : family.parents()) {
      if (ties(parent).stream().anyMatch(tie -> tie.letters().entitled())) {
        names.put(parent.id(), PaperWords.name(parent.name()));
      }
    }
    return names;
  }

  /**
   * What must not be said to whom.
   *
   * @param guarded the parents whose address is protected
   */
  List<String> silence(Set<Long> guarded) {
    List<String> words = new ArrayList<>();
    for (ParentInFamily parent : family.parents()) {
      List<String> about =
          ties(parent).stream()
              .filter(tie -> tie.letters().isForTheLead())
              .map(tie -> called.get(tie.pupilId()))
              .toList();
      String name = PaperWords.name(parent.name());
      if (!about.isEmpty()) {
        words.add(
            "Do not talk with "
                + name
                + " about "
                + children(about)
                + " or give "
                + name
                + " any paper before you have asked the safeguarding lead.");
      }
      if (guarded.contains(parent.id())) {
        words.add(
            "Say nothing about where "
                + name
                + " lives, to anybody, this page’s other parents included.");
      }
    }
    words.add("Talk with each parent about his or her own children only.");
    return words;
  }

  /** By name, or all of many together. */
  private String children(List<String> some) {
    return some.size() > MOST_NAMED && some.size() == called.size()
        ? "any of the " + some.size() + " children"
        : PaperWords.or(some);
  }

  /**
   * Everybody with what he or she is to whom, and in which language to speak.
   *
   * @param englishIsHard the parents who said so
   */
  List<String> people(Set<Long> englishIsHard) {
    List<String> words = new ArrayList<>();
    for (ParentInFamily parent : family.parents()) {
      Map<String, List<String>> kinds = new LinkedHashMap<>();
      for (Tie tie : ties(parent)) {
        kinds.computeIfAbsent(kind(tie), kind -> new ArrayList<>()).add(called.get(tie.pupilId()));
      }
      if (!kinds.isEmpty()) {
        words.add(
            PaperWords.name(parent.name())
                + ": "
                + kinds.entrySet().stream()
                    .map(kind -> kind.getKey().formatted(PaperWords.and(kind.getValue())))
                    .collect(Collectors.joining("; "))
                + "."
                + language(parent, englishIsHard.contains(parent.id())));
      }
    }
    return words;
  }

  /** "mother of %s", and why he or she hears nothing where that is so. */
  private static String kind(Tie tie) {
    String what = PaperWords.midSentence(PaperWords.name(tie.kind())).replace("%", "%%") + " of %s";
    return tie.letters().entitled()
        ? what
        : what + " (no letters: " + tie.letters().reason().replace("%", "%%") + ")";
  }

  private static String language(ParentInFamily parent, boolean englishIsHard) {
    String language = parent.language();
    if (parent.organisation()) {
      return "";
    }
    if (language == null) {
      return englishIsHard ? " Said that English is hard: ask for an interpreter." : "";
    }
    if (language.equals(ENGLISH)) {
      return "";
    }
    return " Speaks "
        + PaperWords.name(language)
        + (englishIsHard
            ? " and said that English is hard: ask for an interpreter."
            : ". Ask whether an interpreter would help.");
  }
}
