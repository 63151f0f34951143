package org.parentsmatter.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which family each group of pupils was before. A family goes on as the group that most of its
 * pupils are in, so that its plan and its place on saved lists stay with it.
 */
final class FamilyIdentities {
  private FamilyIdentities() {}

  /**
   * The earlier family of each group, null for a new one.
   *
   * @param before the family of each pupil until now
   */
  static List<Long> of(List<List<PupilTies>> groups, Map<Long, Long> before) {
    List<Claim> claims = claims(groups, before);
    claims.sort(Claim.STRONGEST_FIRST);
    Long[] chosen = new Long[groups.size()];
    Set<Long> taken = new HashSet<>();
    for (Claim claim : claims) {
      if (chosen[claim.group()] == null && taken.add(claim.family())) {
        chosen[claim.group()] = claim.family();
      }
    }
    return java.util.Arrays.asList(chosen);
  }

  private static List<Claim> claims(List<List<PupilTies>> groups, Map<Long, Long> before) {
    List<Claim> claims = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      Map<Long, Integer> votes = new HashMap<>();
      long eldest = Long.MAX_VALUE;
      for (PupilTies pupil : groups.get(group)) {
        eldest = Math.min(eldest, pupil.id());
        Long family = before.get(pupil.id());
        if (family != null) {
          votes.merge(family, 1, Integer::sum);
        }
      }
      for (Map.Entry<Long, Integer> vote : votes.entrySet()) {
        claims.add(new Claim(group, vote.getKey(), vote.getValue(), eldest));
      }
    }
    return claims;
  }

  private record Claim(int group, long family, int pupils, long firstPupil) {
    static final Comparator<Claim> STRONGEST_FIRST =
        Comparator.comparing((Claim claim) -> -claim.pupils())
            .thenComparing(Claim::family)
            .thenComparing(Claim::firstPupil);
  }
}
