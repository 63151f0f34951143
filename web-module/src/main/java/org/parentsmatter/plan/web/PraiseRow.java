package org.parentsmatter.plan.web;

import java.io.Serializable;
import java.util.Objects;
import org.parentsmatter.plan.PlanEdits.Praise;
import org.parentsmatter.plan.PlanView.PraiseView;

/** Something good about a pupil on the page: what is saved, and what somebody types over it. */
public class PraiseRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PraiseView saved;
  private String text;

  PraiseRow(PraiseView saved) {
    this.saved = saved;
    text = saved.text();
  }

  void carryOn(PraiseRow before) {
    if (!Objects.equals(before.text, before.saved.text())) {
      text = before.text;
    }
  }

  Praise praise() {
    return new Praise(saved.pupilId(), text);
  }

  public PraiseView getSaved() {
    return saved;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
