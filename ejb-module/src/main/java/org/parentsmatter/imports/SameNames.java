package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Parents of one name who may be one person: they are or were parents of the same pupil, or of two
 * pupils who have a parent in common. Names are compared as {@link NameKey} does.
 */
final class SameNames {
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Set<Long>> parentsOf = new HashMap<>();
  private final Map<Long, Set<Long>> pupilsOf = new TreeMap<>();
  private final Set<Long> persons = new HashSet<>();

  private SameNames() {}

  /** The newer and the older of two. */
  record Pair(long newer, long older) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byNewer = Long.compare(newer, other.newer);
      return byNewer == 0 ? Long.compare(older, other.older) : byNewer;
    }
  }

  private record Tie(long parent, long pupil, String name, boolean person) {}

  static Set<Pair> of(SqlSession session) throws SQLException {
    SameNames all = new SameNames();
    List<Tie> ties =
        session.query(
            row ->
                new Tie(
                    row.getLong(1),
                    row.getLong(2),
                    NameKey.of(row.getString(3)) + " " + NameKey.of(row.getString(4)),
                    "PERSON".equals(row.getString(5))),
            """
            select q.id, r.pupil_id, q.given_name, q.family_name, q.kind from relationship r
              join parent q on q.id = r.parent_id where q.merged_into is null""");
    ties.forEach(all::take);
    return all.pairs();
  }

  private void take(Tie tie) {
    names.put(tie.parent(), tie.name());
    parentsOf.computeIfAbsent(tie.pupil(), id -> new HashSet<>()).add(tie.parent());
    pupilsOf.computeIfAbsent(tie.parent(), id -> new HashSet<>()).add(tie.pupil());
    if (tie.person()) {
      persons.add(tie.parent());
    }
  }

  private Set<Pair> pairs() {
    Set<Pair> pairs = new TreeSet<>();
    for (long parent : pupilsOf.keySet()) {
      for (long other : near(parent)) {
        if (other < parent && names.get(other).equals(names.get(parent))) {
          pairs.add(new Pair(parent, other));
        }
      }
    }
    return pairs;
  }

  /** A council makes no brothers and sisters of the children it looks after. */
  private Set<Long> near(long parent) {
    Set<Long> pupils = new HashSet<>(pupilsOf.get(parent));
    for (long pupil : pupilsOf.get(parent)) {
      for (long other : parentsOf.get(pupil)) {
        if (persons.contains(other)) {
          pupils.addAll(pupilsOf.get(other));
        }
      }
    }
    Set<Long> near = new HashSet<>();
    pupils.forEach(pupil -> near.addAll(parentsOf.get(pupil)));
    return near;
  }
}
