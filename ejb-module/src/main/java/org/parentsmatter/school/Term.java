package org.parentsmatter.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A term of the school year, from its first to its last day. Plans are reviewed each term. */
@Entity
@Table(name = "term")
public class Term {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term_seq")
  @SequenceGenerator(name = "term_seq", sequenceName = "term_seq")
  private long id;

  private String name;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "second_half_on")
  private LocalDate secondHalfOn;

  @Version private long version;

  protected Term() {}

  Term(TermDates dates) {
    name = dates.name();
    startsOn = dates.startsOn();
    endsOn = dates.endsOn();
    secondHalfOn = dates.secondHalfOn();
  }

  TermDates dates() {
    return new TermDates(name, startsOn, endsOn, secondHalfOn);
  }
}
