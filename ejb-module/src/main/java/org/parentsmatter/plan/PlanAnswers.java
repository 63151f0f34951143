package org.parentsmatter.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What each parent has said about a plan: the last answer of each counts. */
final class PlanAnswers {
  private final EngagementPlan plan;
  private final List<ParentAnswer> all;

  /**
   * @param all the plan's own list, which this changes
   */
  PlanAnswers(EngagementPlan plan, List<ParentAnswer> all) {
    this.plan = plan;
    this.all = all;
  }

  void record(PlanAnswer said, String by, Instant at) {
    ParentAnswer answer =
        of(said.parentId())
            .orElseGet(
                () -> {
                  ParentAnswer first = new ParentAnswer(plan, said.parentId());
                  all.add(first);
                  return first;
                });
    answer.say(said, by, at);
  }

  void takeBack(long parentId) {
    all.removeIf(a -> a.isOf(parentId));
  }

  Optional<ParentAnswer> of(long parentId) {
    return all.stream().filter(a -> a.isOf(parentId)).findFirst();
  }

  boolean anybodyAgreed() {
    return all.stream().anyMatch(a -> a.answer() == Answer.AGREED);
  }

  boolean hasDeclined(long parentId) {
    return of(parentId).filter(a -> a.answer() == Answer.DECLINED).isPresent();
  }

  List<ParentAnswer> all() {
    return List.copyOf(all);
  }
}
