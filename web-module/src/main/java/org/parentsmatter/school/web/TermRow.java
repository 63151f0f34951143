package org.parentsmatter.school.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.parentsmatter.school.TermDates;

/** A term as it is being typed. */
public class TermRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private LocalDate secondHalfOn;

  TermRow() {}

  TermRow(TermDates saved) {
    name = saved.name();
    startsOn = saved.startsOn();
    endsOn = saved.endsOn();
    secondHalfOn = saved.secondHalfOn();
  }

  TermDates dates() {
    return new TermDates(name, startsOn, endsOn, secondHalfOn);
  }

  /** A row that nobody filled in is no term. */
  boolean isBlank() {
    return (name == null || name.isBlank())
        && startsOn == null
        && endsOn == null
        && secondHalfOn == null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public LocalDate getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(LocalDate endsOn) {
    this.endsOn = endsOn;
  }

  public LocalDate getSecondHalfOn() {
    return secondHalfOn;
  }

  public void setSecondHalfOn(LocalDate secondHalfOn) {
    this.secondHalfOn = secondHalfOn;
  }
}
