package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.plan.PlanView.ParentSide;

/** One parent's side of the plan on the page, with the day of agreement that is being typed. */
public class ParentRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ParentSide side;
  private final List<CommitmentRow> commitments;
  private LocalDate agreedOn;

  ParentRow(ParentSide side, List<CommitmentRow> commitments, LocalDate today) {
    this.side = side;
    this.commitments = List.copyOf(commitments);
    agreedOn = today;
  }

  public ParentSide getSide() {
    return side;
  }

  public List<CommitmentRow> getCommitments() {
    return commitments;
  }

  public LocalDate getAgreedOn() {
    return agreedOn;
  }

  public void setAgreedOn(LocalDate agreedOn) {
    this.agreedOn = agreedOn;
  }
}
