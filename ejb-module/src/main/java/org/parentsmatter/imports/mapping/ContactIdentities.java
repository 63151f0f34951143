package org.parentsmatter.imports.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.security.Sha256;

/**
 * Who is who in a report that gives contacts no ID. Two rows are about one person when name and
 * either address, a telephone number or the e-mail are the same and nothing speaks against it; else
 * a contact belongs to one pupil only. Two records of one person are a nuisance, one record of two
 * people is a letter to the wrong parent: in doubt people stay apart. {@code
 * doc/decisions/0012-contacts-without-an-id.md} tells the rule and its limits.
 */
final class ContactIdentities {
  /** Every id that this rule makes begins so. */
  static final String PREFIX = "by-name-";

  /** No school has a tenth of it; what is compared has to fit into memory. */
  static final int MOST_ROWS = 100_000;

  /** A number that so many people of different names have is the school's own, or invented. */
  private static final int MOST_NAMES = 8;

  private final List<Contact> rows = new ArrayList<>();
  private final List<Integer> group = new ArrayList<>();
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final List<Same> same = new ArrayList<>();

  private record Same(int row, int other, String evidence) {}

  /** Takes the next row of the report; null for one without a contact. */
  void add(Contact contact) {
    if (rows.size() == MOST_ROWS) {
      throw new ExportRefused(
          "The report has more than %d rows. Was it made for one school only?"
              .formatted(MOST_ROWS));
    }
    int row = rows.size();
    rows.add(contact);
    group.add(row);
    if (contact == null) {
      return;
    }
    link(row, "p" + contact.pupil() + "\n" + contact.relationship() + contact.sex(), contact, null);
    if (!contact.provesNothing()) {
      for (String evidence : contact.evidence()) {
        Set<String> bearers = names.computeIfAbsent(evidence, e -> new HashSet<>());
        if (bearers.size() <= MOST_NAMES) {
          bearers.add(contact.name());
        }
        link(row, evidence, contact, evidence);
      }
    }
  }

  private void link(int row, String key, Contact contact, String evidence) {
    Integer before = first.putIfAbsent(key + "\n" + contact.name(), row);
    if (before != null) {
      same.add(new Same(row, before, evidence));
    }
  }

  /**
   * The ids, row by row; null for a row without a contact.
   *
   * @param known who bore this name at this pupil in earlier reports of this kind; an id once given
   *     is kept, so that what is recorded about somebody, a court order above all, stays his or
   *     hers
   */
  List<String> ids(KnownContacts known) {
    for (Same link : same) {
      if (link.evidence() == null || names.get(link.evidence()).size() <= MOST_NAMES) {
        group.set(root(link.row()), root(link.other()));
      }
    }
    Map<Integer, List<Integer>> people = people();
    Map<String, Integer> bearers = new HashMap<>();
    people
        .values()
        .forEach(person -> bearersAt(person).forEach(key -> bearers.merge(key, 1, Integer::sum)));
    String[] ids = new String[rows.size()];
    people.values().forEach(person -> name(person, bearers, known, ids));
    List<String> all = new ArrayList<>(rows.size());
    for (String id : ids) {
      all.add(id);
    }
    return all;
  }

  private Set<String> bearersAt(List<Integer> person) {
    Set<String> keys = new HashSet<>();
    person.forEach(row -> keys.add(key(rows.get(row))));
    return keys;
  }

  private static String key(Contact contact) {
    return contact.pupil() + "\n" + contact.name();
  }

  /** The rows of each person; a group in which two cannot be the same falls apart. */
  private Map<Integer, List<Integer>> people() {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row) != null) {
        groups.computeIfAbsent(root(row), r -> new ArrayList<>()).add(row);
      }
    }
    Map<Integer, List<Integer>> people = new HashMap<>();
    groups
        .values()
        .forEach(
            rowsOfOne -> {
              boolean one = agree(rowsOfOne);
              Map<String, Integer> apart = new HashMap<>();
              for (int row : rowsOfOne) {
                int person = one ? rowsOfOne.get(0) : apart.computeIfAbsent(exactly(row), r -> row);
                people.computeIfAbsent(person, r -> new ArrayList<>()).add(row);
              }
            });
    return people;
  }

  private boolean agree(List<Integer> group) {
    Map<String, Contact> atPupil = new HashMap<>();
    Contact sexed = null;
    for (int row : group) {
      Contact contact = rows.get(row);
      Contact there = atPupil.putIfAbsent(contact.pupil(), contact);
      if ((there != null && !there.mayBe(contact))
          || (sexed != null && !sexed.isOfSexOf(contact))) {
        return false;
      }
      if (contact.sex() != ' ') {
        sexed = contact;
      }
    }
    return true;
  }

  private String exactly(int row) {
    Contact contact = rows.get(row);
    return key(contact) + "\n" + contact.relationship() + contact.sex();
  }

  private void name(
      List<Integer> person, Map<String, Integer> bearers, KnownContacts known, String[] ids) {
    Set<String> before = new HashSet<>();
    String smallest = null;
    for (int row : person) {
      boolean alone = bearers.get(key(rows.get(row))) == 1;
      if (alone) {
        known.at(rows.get(row).pupil(), rows.get(row).name()).ifPresent(before::add);
      }
      String own = alone ? key(rows.get(row)) : exactly(row);
      smallest = smallest == null || own.compareTo(smallest) < 0 ? own : smallest;
    }
    for (int row : person) {
      ids[row] = before.size() == 1 ? before.iterator().next() : id(smallest);
      if (before.size() > 1) {
        // Two records once, two records still: whoever merges them looks at both first.
        Contact contact = rows.get(row);
        ids[row] = known.at(contact.pupil(), contact.name()).orElseGet(() -> id(key(contact)));
      }
    }
  }

  private static String id(String key) {
    return PREFIX + Sha256.hex(key).substring(0, 24);
  }

  private int root(int row) {
    int root = row;
    while (group.get(root) != root) {
      root = group.get(root);
    }
    int next = row;
    while (group.get(next) != root) {
      int following = group.get(next);
      group.set(next, root);
      next = following;
    }
    return root;
  }
}
