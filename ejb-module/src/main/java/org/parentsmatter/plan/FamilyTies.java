package org.parentsmatter.plan;

import java.util.Map;
import java.util.Set;

/**
 * Who belongs to whom in one family: its pupils, and for each of them the parents who are entitled
 * to hear about that pupil. The plan asks it before anything about a pupil or a parent is written.
 *
 * @param parentsByPupil every pupil of the family who is on roll, each with the entitled parents
 */
public record FamilyTies(Map<Long, Set<Long>> parentsByPupil) {
  public FamilyTies {
    parentsByPupil = Map.copyOf(parentsByPupil);
  }

  boolean hasPupil(long pupilId) {
    return parentsByPupil.containsKey(pupilId);
  }

  boolean entitled(long parentId, long pupilId) {
    return parentsByPupil.getOrDefault(pupilId, Set.of()).contains(parentId);
  }

  boolean hasParent(long parentId) {
    return parentsByPupil.values().stream().anyMatch(parents -> parents.contains(parentId));
  }
}
