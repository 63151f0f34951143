package org.parentsmatter.family;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which family each group of pupils was before. A family goes on as the group that most of its
 * pupils are in, so that its plan and its place on saved lists stay with it.
 */
final class FamilyIdentities {
  private static final Comparator<Map.Entry<Claim, Integer>> STRONGEST_FIRST =
      Map.Entry.<Claim, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(claim -> claim.getKey().family())
          .thenComparing(claim -> claim.getKey().firstPupil());

  private FamilyIdentities() {}

  /**
   * The earlier family of each group, null for a new one.
   *
   * @param before the family of each pupil until now
   */
  static Long[] of(FamilyGroups groups, Map<Long, Long> before) {
    Map<Claim, Integer> pupils = new HashMap<>();
    groups.forEach(
        (pupil, group) -> {
          Long family = before.get(pupil);
          if (family != null) {
            pupils.merge(new Claim(group, family, groups.firstPupil(group)), 1, Integer::sum);
          }
        });
    Long[] chosen = new Long[groups.count()];
    Set<Long> taken = new HashSet<>();
    pupils.entrySet().stream()
        .sorted(STRONGEST_FIRST)
        .map(Map.Entry::getKey)
        .forEach(
            claim -> {
              if (chosen[claim.group()] == null && taken.add(claim.family())) {
                chosen[claim.group()] = claim.family();
              }
            });
    return chosen;
  }

  private record Claim(int group, long family, long firstPupil) {}
}
