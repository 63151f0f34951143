package org.parentsmatter.imports.ctf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.IdKey;
import org.parentsmatter.imports.NameKey;

/**
 * Finds out which contacts of a file are the same person, for it says so nowhere. Two are, when
 * they have the same forename and surname and share an address, a number of their own or an e-mail
 * address. Where that could mean two people (a pupil has two contacts of the name, or the forename
 * is missing or an initial), title, sex, middle names and relationship must be the same too. The
 * rule stands in {@code doc/decisions/0010}; in doubt two stay two.
 */
final class ContactIds {
  private static final int MOST = 100_000;

  /** What people type who have no address. */
  private static final Set<String> NOBODY =
      Set.of("none", "no", "na", "noemail", "unknown", "test", "noreply");

  private final String file;
  private final List<Seen> all = new ArrayList<>();
  private final Map<String, Integer> firstOf = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();
  private final List<String> ids = new ArrayList<>();

  ContactIds(String file) {
    this.file = file;
  }

  /**
   * A contact of a pupil.
   *
   * @param idName the name as ids have always been made of it
   * @param exact the name with whatever tells two of it apart
   * @param shared what may show that another is the same person
   */
  private record Seen(
      String pupil,
      String name,
      String idName,
      String exact,
      String relationship,
      Set<String> shared) {}

  /** Takes note of a pupil's contacts. */
  void see(String id, CtfPupil pupil) {
    if (all.size() > MOST) {
      throw new ExportRefused(
          "%s holds more than %d contacts, far more than any school has. Nothing was read in."
              .formatted(file, MOST));
    }
    firstOf.put(id, all.size());
    Set<String> names = new HashSet<>();
    for (CtfContact contact : pupil.contacts()) {
      CtfFacts facts = contact.facts();
      String given = NameKey.of(facts.text("Forename"));
      String name = given + " " + NameKey.of(facts.text("Surname"));
      if (!names.add(name) || given.length() < 2) {
        doubtful.add(name);
      }
      all.add(
          new Seen(
              id,
              name,
              IdKey.of(facts.text("Forename")) + " " + IdKey.of(facts.text("Surname")),
              exact(name, facts),
              Objects.requireNonNullElse(facts.text("Relationship"), ""),
              name.isBlank() ? Set.of() : shared(contact, pupil)));
    }
  }

  private static String exact(String name, CtfFacts facts) {
    return Stream.of("Title", "Gender", "Sex", "MiddleNames", "Relationship")
        .map(element -> NameKey.of(facts.text(element)))
        .collect(Collectors.joining("|", name + "|", ""));
  }

  private static Set<String> shared(CtfContact contact, CtfPupil pupil) {
    Set<String> shared = new HashSet<>();
    String address = contact.address(pupil).key();
    if (address != null) {
      shared.add("a" + address);
    }
    for (CtfContact.Phone phone : contact.phones()) {
      String digits = phone.number().replaceAll("\\D", "").replaceFirst("^(00)?44", "0");
      if (phone.personal() && digits.length() >= 9 && digits.chars().distinct().count() > 2) {
        shared.add("p" + digits);
      }
    }
    String email = contact.facts().text("Email");
    if (email != null && email.indexOf('@') > 0) {
      String plain = email.toLowerCase(Locale.ROOT);
      if (!NOBODY.contains(plain.substring(0, plain.indexOf('@')).replaceAll("[^a-z]", ""))) {
        shared.add("e" + plain);
      }
    }
    return shared;
  }

  /** Decides who is who, once all have been seen. */
  void decide() {
    int[] same = new int[all.size()];
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < same.length; i++) {
      same[i] = i;
      Seen one = all.get(i);
      String name = doubtful.contains(one.name()) ? one.exact() : one.name();
      for (String datum : one.shared()) {
        Integer other = firstWith.putIfAbsent(name + "\n" + datum, i);
        if (other != null) {
          same[root(same, i)] = root(same, other);
        }
      }
    }
    name(same);
  }

  private static int root(int[] same, int of) {
    int root = of;
    while (same[root] != root) {
      same[root] = same[same[root]];
      root = same[root];
    }
    return root;
  }

  /**
   * A person is called after the first of his or her pupils; of several with one name there the
   * relationship, then the order in the file, tells which is which.
   */
  private void name(int[] same) {
    Map<Integer, Seen> persons = new HashMap<>();
    for (int i = 0; i < same.length; i++) {
      Seen one = all.get(i);
      persons.merge(root(same, i), one, (a, b) -> b.pupil().compareTo(a.pupil()) < 0 ? b : a);
    }
    List<Integer> ordered = new ArrayList<>(persons.keySet());
    ordered.sort(
        Comparator.comparing((Integer root) -> persons.get(root).relationship())
            .thenComparing(Comparator.naturalOrder()));
    Map<String, Integer> number = new HashMap<>();
    Map<Integer, String> idOf = new HashMap<>();
    for (int root : ordered) {
      Seen one = persons.get(root);
      int n = number.merge(one.pupil() + "\n" + one.idName(), 1, Integer::sum);
      idOf.put(root, Hash.of(one.pupil(), one.idName(), Integer.toString(n)));
    }
    for (int i = 0; i < same.length; i++) {
      ids.add(idOf.get(root(same, i)));
    }
  }

  /**
   * What a contact is known by.
   *
   * @param contact its place among those of the pupil, from 0
   */
  String of(String pupil, int contact) {
    return ids.get(firstOf.get(pupil) + contact);
  }
}
