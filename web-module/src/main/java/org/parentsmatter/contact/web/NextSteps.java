package org.parentsmatter.contact.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.parentsmatter.contact.AskedFor;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.contact.FollowUp;

/**
 * The part of the form that is folded away: what comes next, what the parent asked for and said.
 */
public class NextSteps implements Serializable {
  private static final long serialVersionUID = 1L;

  private String followUp;
  private LocalDate followUpOn;
  private String followUpOwner;
  private String asked;
  private LocalDate answerBy;
  private String askedOwner;
  private Barrier[] barriers = {};

  NextSteps(String me) {
    followUpOwner = me;
    askedOwner = me;
  }

  /** Null where nothing is to follow. */
  FollowUp followUp() {
    return isBlank(followUp) && followUpOn == null
        ? null
        : new FollowUp(followUpOn, followUp, followUpOwner);
  }

  /** Null where the parent asked for nothing. */
  AskedFor askedFor() {
    return isBlank(asked) ? null : new AskedFor(asked, askedOwner, answerBy);
  }

  Set<Barrier> named() {
    Set<Barrier> named = EnumSet.noneOf(Barrier.class);
    named.addAll(Set.of(barriers));
    return named;
  }

  /** Whether something of it is filled in, so that it is not folded away. */
  public boolean isUsed() {
    return followUp() != null || askedFor() != null || barriers.length > 0;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  public String getFollowUp() {
    return followUp;
  }

  public void setFollowUp(String followUp) {
    this.followUp = followUp;
  }

  public LocalDate getFollowUpOn() {
    return followUpOn;
  }

  public void setFollowUpOn(LocalDate followUpOn) {
    this.followUpOn = followUpOn;
  }

  public String getFollowUpOwner() {
    return followUpOwner;
  }

  public void setFollowUpOwner(String followUpOwner) {
    this.followUpOwner = followUpOwner;
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public LocalDate getAnswerBy() {
    return answerBy;
  }

  public void setAnswerBy(LocalDate answerBy) {
    this.answerBy = answerBy;
  }

  public String getAskedOwner() {
    return askedOwner;
  }

  public void setAskedOwner(String askedOwner) {
    this.askedOwner = askedOwner;
  }

  public Barrier[] getBarriers() {
    return barriers.clone();
  }

  public void setBarriers(Barrier[] barriers) {
    this.barriers = barriers == null ? new Barrier[0] : barriers.clone();
  }
}
