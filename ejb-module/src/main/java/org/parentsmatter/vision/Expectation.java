package org.parentsmatter.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.parentsmatter.audience.StaffKind;

/** What the school expects of everybody or of one kind of staff, in working with parents. */
@Entity
@Table(name = "expectation")
class Expectation extends VisionLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "expectation_seq")
  @SequenceGenerator(name = "expectation_seq", sequenceName = "expectation_seq")
  private long id;

  @Enumerated(EnumType.STRING)
  @Column(name = "staff_kind")
  private StaffKind of;

  private String words;

  protected Expectation() {}

  Expectation(int position, ExpectationWording wording) {
    super(position);
    word(wording);
  }

  /**
   * Words it anew, also for another kind of staff.
   *
   * @throws VisionRefused when something is missing or it is too long
   */
  final void word(ExpectationWording wording) {
    wording.check();
    of = wording.of();
    words = wording.words();
  }

  StaffKind of() {
    return of;
  }

  String words() {
    return words;
  }

  ExpectationWording wording() {
    return new ExpectationWording(of, words);
  }

  ExpectationView view() {
    return new ExpectationView(id, version(), wording(), retired());
  }

  @Override
  long id() {
    return id;
  }

  @Override
  String inWords() {
    return of.label() + ": " + words;
  }

  @Override
  boolean isAmong(VisionLine other) {
    return other instanceof Expectation that && of == that.of;
  }
}
