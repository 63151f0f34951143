package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which pupils on roll are one family: a number for each pupil and nothing else, so that a trust of
 * a hundred thousand pupils takes some megabytes.
 */
final class FamilyGroups {
  /** Ascending. */
  private long[] pupils = new long[1024];

  private int[] groupOfPupil = new int[1024];
  private int[] sizes = new int[1024];
  private long[] firstPupils = new long[1024];
  private int pupilCount;
  private int groupCount;

  private FamilyGroups() {}

  interface Member {
    void is(long pupil, int group);
  }

  static FamilyGroups read(Connection connection) throws SQLException {
    FamilyGroups groups = new FamilyGroups();
    Map<String, Integer> numbers = new HashMap<>();
    ReadingTies.each(
        connection,
        pupil ->
            groups.add(
                pupil.id(), numbers.computeIfAbsent(pupil.familyKey(), key -> groups.begin())));
    return groups;
  }

  private int begin() {
    if (groupCount == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * groupCount);
      firstPupils = Arrays.copyOf(firstPupils, 2 * groupCount);
    }
    return groupCount++;
  }

  private void add(long pupil, int group) {
    if (pupilCount == pupils.length) {
      pupils = Arrays.copyOf(pupils, 2 * pupilCount);
      groupOfPupil = Arrays.copyOf(groupOfPupil, 2 * pupilCount);
    }
    if (sizes[group]++ == 0) {
      firstPupils[group] = pupil;
    }
    pupils[pupilCount] = pupil;
    groupOfPupil[pupilCount++] = group;
  }

  int count() {
    return groupCount;
  }

  /** How many pupils a group has. */
  int size(int group) {
    return sizes[group];
  }

  /** The pupil of a group with the smallest id. */
  long firstPupil(int group) {
    return firstPupils[group];
  }

  boolean has(long pupil) {
    return placeOf(pupil) >= 0;
  }

  /** The group of a pupil on roll. */
  int groupOf(long pupil) {
    return groupOfPupil[placeOf(pupil)];
  }

  private int placeOf(long pupil) {
    return Arrays.binarySearch(pupils, 0, pupilCount, pupil);
  }

  void forEach(Member member) {
    for (int i = 0; i < pupilCount; i++) {
      member.is(pupils[i], groupOfPupil[i]);
    }
  }
}
