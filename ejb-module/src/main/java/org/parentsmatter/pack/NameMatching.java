package org.parentsmatter.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whom a pasted line means, among the pupils within reach and nobody else. A line means a
 * pupil when one cell, or two side by side, is this pupil's whole name, no other pupil is named so,
 * and no group stands there that is not the pupil's. In every other case a person decides.
 */
final class NameMatching {
  static final int MOST_CHOICES = 6;
  private static final int NEAR = 2;
  private static final int SHORTEST_TO_MISSPELL = 4;

  private final List<PupilChoice> pupils;
  private final Function<Collection<Long>, Map<Long, Set<String>>> classes;
  private final Map<List<String>, Set<PupilChoice>> byName = new HashMap<>();

  /** Tutor groups that are words, such as "Maple", as they stand in a cell of their own. */
  private final Map<List<String>, String> groups = new HashMap<>();

  /**
   * @param pupils who can be meant
   * @param classes reads the names of the classes of some of them
   */
  NameMatching(
      List<PupilChoice> pupils, Function<Collection<Long>, Map<Long, Set<String>>> classes) {
    this.pupils = pupils;
    this.classes = classes;
    for (PupilChoice pupil : pupils) {
      names(pupil)
          .forEach(name -> byName.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(pupil));
      if (!group(pupil).isEmpty()) {
        groups.put(group(pupil), PastedLine.groupKey(pupil.tutorGroup()));
      }
    }
  }

  /**
   * Whom a line means.
   *
   * @param pupil null where nobody or more than one is meant
   * @param choices whom it could mean, the likeliest first; empty where it means somebody
   */
  record Meant(PupilChoice pupil, List<PupilChoice> choices) {
    Meant {
      choices = List.copyOf(choices);
    }
  }

  Meant meant(PastedLine line) {
    Set<PupilChoice> named = named(line);
    Set<String> said = new LinkedHashSet<>(line.groups());
    line.cells().stream().filter(groups::containsKey).map(groups::get).forEach(said::add);
    List<PupilChoice> ofGroup = said.isEmpty() ? List.copyOf(named) : ofGroup(named, said);
    return ofGroup.size() == 1
        ? new Meant(ofGroup.get(0), List.of())
        : new Meant(null, choices(line, named));
  }

  private Set<PupilChoice> named(PastedLine line) {
    Set<PupilChoice> named = new LinkedHashSet<>();
    List<List<String>> cells = line.cells();
    for (int i = 0; i < cells.size(); i++) {
      named.addAll(byName.getOrDefault(cells.get(i), Set.of()));
      if (i + 1 < cells.size()) {
        List<String> both =
            Stream.concat(cells.get(i).stream(), cells.get(i + 1).stream()).toList();
        named.addAll(byName.getOrDefault(both, Set.of()));
      }
    }
    return named;
  }

  private List<PupilChoice> ofGroup(Set<PupilChoice> named, Set<String> said) {
    List<PupilChoice> tutored =
        named.stream()
            .filter(
                pupil ->
                    pupil.tutorGroup() != null
                        && said.contains(PastedLine.groupKey(pupil.tutorGroup())))
            .toList();
    if (!tutored.isEmpty() || named.isEmpty()) {
      return tutored;
    }
    Map<Long, Set<String>> taught = classes.apply(named.stream().map(PupilChoice::id).toList());
    return named.stream()
        .filter(
            pupil ->
                taught.getOrDefault(pupil.id(), Set.of()).stream()
                    .map(PastedLine::groupKey)
                    .anyMatch(said::contains))
        .toList();
  }

  /** Those of the very name; else that one first, then those with a name alike. */
  private List<PupilChoice> choices(PastedLine line, Set<PupilChoice> named) {
    Set<String> words = line.cells().stream().flatMap(List::stream).collect(Collectors.toSet());
    if (named.size() > 1 || words.isEmpty()) {
      return named.stream().limit(MOST_CHOICES).toList();
    }
    Map<PupilChoice, Integer> alike = new HashMap<>();
    for (PupilChoice pupil : pupils) {
      int score = named.contains(pupil) ? Integer.MAX_VALUE : score(pupil, words);
      if (score > 0) {
        alike.put(pupil, score);
      }
    }
    return alike.entrySet().stream()
        .sorted(
            Map.Entry.<PupilChoice, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().label()))
        .limit(MOST_CHOICES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Both names count more than one, and a family name alone more than a given name. */
  private static int score(PupilChoice pupil, Set<String> words) {
    int given =
        Math.max(best(PastedLine.words(pupil.given()), words), best(preferred(pupil), words));
    int family = best(PastedLine.words(pupil.family()), words);
    if (given > 0 && family > 0) {
      return given + family + NEAR;
    }
    return Math.max(family, given == NEAR ? 1 : 0);
  }

  private static int best(List<String> names, Set<String> words) {
    int best = 0;
    for (String name : names) {
      for (String word : words) {
        best = Math.max(best, name.equals(word) ? NEAR : isNear(name, word) ? 1 : 0);
      }
    }
    return best;
  }

  /** Whether one could be a slip of the pen for the other: a letter more, less or different. */
  static boolean isNear(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_TO_MISSPELL || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int front = 0;
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    return Math.max(one.length(), other.length()) - front - back <= 1;
  }

  private static List<String> preferred(PupilChoice pupil) {
    return pupil.preferred() == null ? List.of() : PastedLine.words(pupil.preferred());
  }

  /** The words of the tutor group but for its number. */
  private static List<String> group(PupilChoice pupil) {
    return pupil.tutorGroup() == null
        ? List.of()
        : PastedLine.words(pupil.tutorGroup()).stream().filter(w -> !w.matches("\\d+")).toList();
  }

  /** Given or preferred name with the family name, in both orders, also with the tutor group. */
  private static Set<List<String>> names(PupilChoice pupil) {
    Set<List<String>> names = new LinkedHashSet<>();
    List<String> family = PastedLine.words(pupil.family());
    for (List<String> first : List.of(PastedLine.words(pupil.given()), preferred(pupil))) {
      if (!first.isEmpty()) {
        names.add(joined(first, family));
        names.add(joined(family, first));
        names.add(joined(joined(first, family), group(pupil)));
        names.add(joined(joined(family, first), group(pupil)));
      }
    }
    return names;
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return List.copyOf(all);
  }
}
