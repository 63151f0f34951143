package org.parentsmatter.plan;

import java.util.List;
import org.parentsmatter.catalogue.Side;

/** What both sides of a plan have promised: at most three commitments of each. */
final class PlanCommitments {
  private final EngagementPlan plan;
  private final List<Commitment> all;

  /**
   * @param all the plan's own list, which this changes
   */
  PlanCommitments(EngagementPlan plan, List<Commitment> all) {
    this.plan = plan;
    this.all = all;
  }

  void requireRoom(Side side, Long parentId) {
    if (all.stream().filter(c -> c.isOf(side, parentId)).count() >= EngagementPlan.AT_MOST) {
      throw new TooManyCommitments(side == Side.SCHOOL ? "The school" : "This parent");
    }
  }

  Commitment add(Side side, Long parentId, Promise promise) {
    requireRoom(side, parentId);
    int position = all.stream().mapToInt(Commitment::getPosition).max().orElse(0) + 1;
    Commitment commitment = new Commitment(plan, side, parentId, promise, position);
    all.add(commitment);
    return commitment;
  }

  /** The school always has something to do. */
  Commitment remove(long commitmentId) {
    Commitment commitment = one(commitmentId);
    if (commitment.getSide() == Side.SCHOOL && of(Side.SCHOOL).size() == 1) {
      throw new PlanNeedsSchoolCommitment();
    }
    all.remove(commitment);
    return commitment;
  }

  List<Commitment> of(Side side) {
    return all.stream().filter(c -> c.getSide() == side).toList();
  }

  List<Commitment> of(long parentId) {
    return all.stream().filter(c -> c.isOf(Side.PARENT, parentId)).toList();
  }

  Commitment one(long commitmentId) {
    return all.stream()
        .filter(c -> c.getId() == commitmentId)
        .findFirst()
        .orElseThrow(PlanNotFound::new);
  }

  List<Commitment> all() {
    return List.copyOf(all);
  }
}
