package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.plan.CommitmentView;
import org.parentsmatter.plan.PlanEdits.Wording;
import org.parentsmatter.plan.PlanMerge.Clash;
import org.parentsmatter.plan.PlanMerge.Field;

/** A commitment on the page: what is saved, and what somebody is typing over it. */
public class CommitmentRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CommitmentView saved;
  private String text;
  private String owner;
  private LocalDate dueOn;
  private final ArrayList<Clash> clashes = new ArrayList<>();

  CommitmentRow(CommitmentView saved) {
    this.saved = saved;
    text = saved.text();
    owner = saved.owner();
    dueOn = saved.dueOn();
  }

  void type(Wording typed) {
    text = typed.text();
    owner = typed.owner();
    dueOn = typed.dueOn();
  }

  void clashes(Clash clash) {
    clashes.add(clash);
  }

  /** The other wording, in place of what was typed. */
  public void takeTheirs(Clash clash) {
    switch (clash.field()) {
      case TEXT -> text = clash.theirs();
      case OWNER -> owner = clash.theirs();
      case DUE -> dueOn = theirDay(clash);
      case PRAISE -> throw new IllegalArgumentException("A commitment praises nobody");
    }
    clashes.remove(clash);
  }

  /**
   * The day that somebody else has saved; null for none, and where the clash is not about a day.
   */
  public LocalDate theirDay(Clash clash) {
    return clash.field() != Field.DUE || clash.theirs().isEmpty()
        ? null
        : LocalDate.parse(clash.theirs());
  }

  Wording wording() {
    return new Wording(saved.id(), text, owner, dueOn);
  }

  public CommitmentView getSaved() {
    return saved;
  }

  /** The fields that somebody else has saved otherwise meanwhile. */
  public List<Clash> getClashes() {
    return List.copyOf(clashes);
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
