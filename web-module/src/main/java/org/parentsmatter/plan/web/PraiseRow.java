package org.parentsmatter.plan.web;

import java.io.Serializable;
import org.parentsmatter.plan.PlanEdits.Praise;
import org.parentsmatter.plan.PlanView.PraiseView;

/** Something good about a pupil on the page: what is saved, and what somebody types over it. */
public class PraiseRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PraiseView saved;
  private String text;
  private String theirs;

  PraiseRow(PraiseView saved) {
    this.saved = saved;
    text = saved.text();
  }

  void clashes(String words) {
    theirs = words;
  }

  /** The other wording, in place of what was typed. */
  public void takeTheirs() {
    text = theirs;
    theirs = null;
  }

  Praise praise() {
    return new Praise(saved.pupilId(), text);
  }

  public PraiseView getSaved() {
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
}
