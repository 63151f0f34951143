package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.util.List;
import org.parentsmatter.plan.PlanView.ParentSide;

/** One parent's side of the plan on the page. */
public class ParentRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ParentSide side;
  private final List<CommitmentRow> commitments;

  ParentRow(ParentSide side, List<CommitmentRow> commitments) {
    this.side = side;
    this.commitments = List.copyOf(commitments);
  }

  public ParentSide getSide() {
    return side;
  }

  public List<CommitmentRow> getCommitments() {
    return commitments;
  }
}
