package org.parentsmatter.plan.web;

import java.io.Serializable;
import org.parentsmatter.plan.CommitmentView;
import org.parentsmatter.plan.Findings.Found;
import org.parentsmatter.plan.Outcome;

/** A commitment under review, with what somebody says became of it. */
public class FoundRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CommitmentView commitment;
  private final String who;
  private Outcome outcome;
  private String note;

  /**
   * @param before what was typed already, or null
   */
  FoundRow(CommitmentView commitment, String who, FoundRow before) {
    this.commitment = commitment;
    this.who = who;
    outcome = before == null ? commitment.outcome() : before.outcome;
    note = before == null ? commitment.note() : before.note;
  }

  Found found() {
    return new Found(commitment.id(), outcome, note);
  }

  public CommitmentView getCommitment() {
    return commitment;
  }

  /** "The school", or the parent's name. */
  public String getWho() {
    return who;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
