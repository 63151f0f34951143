package org.parentsmatter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Parents of one name who may be one person: they are or were parents of the same pupil, or of two
 * pupils who have a parent in common. Names are compared as {@link NameKey} does, by a number made
 * of the key: of every relationship some fifty bytes are in memory, and no name.
 */
final class SameNames {
  private static final String TIES =
      """
      select r.parent_id, r.pupil_id, q.given_name, q.family_name, q.kind from relationship r
        join parent q on q.id = r.parent_id where q.merged_into is null""";

  private final long[] parents;
  private final long[] names;
  private final BitSet persons;
  private final Neighbours pupilsOf;
  private final Neighbours parentsOf;

  private SameNames(Ties ties) {
    long[] parentIds = ties.parents.build().toArray();
    long[] pupilIds = ties.pupils.build().toArray();
    long[] pupils = distinct(pupilIds);
    parents = distinct(parentIds);
    int[] parentNumbers = numbers(parentIds, parents);
    int[] pupilNumbers = numbers(pupilIds, pupils);
    long[] nameOfTie = ties.names.build().toArray();
    names = new long[parents.length];
    persons = new BitSet(parents.length);
    for (int tie = 0; tie < nameOfTie.length; tie++) {
      names[parentNumbers[tie]] = nameOfTie[tie];
      persons.set(parentNumbers[tie], ties.persons.get(tie));
    }
    pupilsOf = Neighbours.of(parentNumbers, pupilNumbers, parents.length);
    parentsOf = Neighbours.of(pupilNumbers, parentNumbers, pupils.length);
  }

  /** The newer and the older of two. */
  record Pair(long newer, long older) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byNewer = Long.compare(newer, other.newer);
      return byNewer == 0 ? Long.compare(older, other.older) : byNewer;
    }
  }

  /** All relationships as they come by. */
  private static final class Ties {
    private final LongStream.Builder parents = LongStream.builder();
    private final LongStream.Builder pupils = LongStream.builder();
    private final LongStream.Builder names = LongStream.builder();
    private final BitSet persons = new BitSet();
    private int count;

    void take(ResultSet row) throws SQLException {
      parents.add(row.getLong(1));
      pupils.add(row.getLong(2));
      names.add(number(NameKey.of(row.getString(3)) + " " + NameKey.of(row.getString(4))));
      persons.set(count++, "PERSON".equals(row.getString(5)));
    }

    /** FNV-1a of 64 bits: two names of one number are not to be expected in any school. */
    private static long number(String name) {
      long number = 0xcbf29ce484222325L;
      for (int i = 0; i < name.length(); i++) {
        number = (number ^ name.charAt(i)) * 0x100000001b3L;
      }
      return number;
    }
  }

  static Set<Pair> of(SqlSession session) throws SQLException {
    Ties ties = new Ties();
    session.each(ties::take, TIES);
    return new SameNames(ties).pairs();
  }

  private static long[] distinct(long[] ids) {
    return Arrays.stream(ids).sorted().distinct().toArray();
  }

  private static int[] numbers(long[] ids, long[] sorted) {
    return Arrays.stream(ids).mapToInt(id -> Arrays.binarySearch(sorted, id)).toArray();
  }

  private Set<Pair> pairs() {
    Set<Pair> pairs = new TreeSet<>();
    for (int number = 0; number < parents.length; number++) {
      int parent = number;
      pupilsOf.each(
          parent,
          pupil -> {
            add(pairs, parent, pupil);
            parentsOf.each(pupil, other -> addNear(pairs, parent, other));
          });
    }
    return pairs;
  }

  /** A council makes no brothers and sisters of the children it looks after. */
  private void addNear(Set<Pair> pairs, int parent, int other) {
    if (other != parent && persons.get(other)) {
      pupilsOf.each(other, pupil -> add(pairs, parent, pupil));
    }
  }

  private void add(Set<Pair> pairs, int parent, int pupil) {
    parentsOf.each(
        pupil,
        other -> {
          if (other < parent && names[other] == names[parent]) {
            pairs.add(new Pair(parents[parent], parents[other]));
          }
        });
  }
}
