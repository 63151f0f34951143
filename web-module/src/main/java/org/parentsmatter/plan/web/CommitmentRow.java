package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.parentsmatter.plan.CommitmentView;
import org.parentsmatter.plan.PlanEdits.Wording;

/** A commitment on the page: what is saved, and what somebody is typing over it. */
public class CommitmentRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CommitmentView saved;
  private String text;
  private String owner;
  private LocalDate dueOn;
  private String theirs;

  CommitmentRow(CommitmentView saved) {
    this.saved = saved;
    text = saved.text();
    owner = saved.owner();
    dueOn = saved.dueOn();
  }

  /** Carries on what was typed into an earlier state of the same commitment. */
  void carryOn(CommitmentRow before) {
    if (!Objects.equals(before.text, before.saved.text())) {
      text = before.text;
      theirs = Objects.equals(before.saved.text(), saved.text()) ? null : saved.text();
    }
    if (!Objects.equals(before.owner, before.saved.owner())) {
      owner = before.owner;
    }
    if (!Objects.equals(before.dueOn, before.saved.dueOn())) {
      dueOn = before.dueOn;
    }
  }

  Wording wording() {
    return new Wording(saved.id(), text, owner, dueOn);
  }

  public CommitmentView getSaved() {
    return saved;
  }

  /** What somebody else saved meanwhile under the words that are being typed; else null. */
  public String getTheirs() {
    return theirs;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
