package org.parentsmatter.plan;

import java.util.List;
import java.util.Optional;

/** What a plan says that is good: one message for each pupil, before all else. */
final class PlanPraises {
  private final EngagementPlan plan;
  private final List<PositiveMessage> all;

  /**
   * @param all the plan's own list, which this changes
   */
  PlanPraises(EngagementPlan plan, List<PositiveMessage> all) {
    this.plan = plan;
    this.all = all;
  }

  /** What was said about a pupil who has left the family since stays as it was. */
  void say(FamilyTies ties, long pupilId, String words) {
    Optional<PositiveMessage> before = all.stream().filter(m -> m.pupilId() == pupilId).findFirst();
    if (!ties.hasPupil(pupilId)) {
      before.orElseThrow(NotEntitled::new);
      return;
    }
    if (words == null || words.isBlank()) {
      throw new PlanNeedsPositiveMessage();
    }
    before.ifPresentOrElse(
        m -> m.say(words.strip()),
        () -> all.add(new PositiveMessage(plan, pupilId, words.strip())));
  }
}
