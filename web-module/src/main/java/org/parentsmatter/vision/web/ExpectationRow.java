package org.parentsmatter.vision.web;

import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.vision.ExpectationView;
import org.parentsmatter.vision.ExpectationWording;
import org.parentsmatter.vision.VisionEdit;

/** One expectation on the page. */
public class ExpectationRow extends VisionRow<ExpectationWording> {
  private static final long serialVersionUID = 1L;

  private StaffKind of = StaffKind.EVERYBODY;
  private String words;

  /** A new expectation. */
  ExpectationRow() {
    super(null, null, new ExpectationWording(StaffKind.EVERYBODY, ""));
  }

  ExpectationRow(ExpectationView view) {
    super(view.id(), view.version(), view.wording());
    put(view.wording());
  }

  @Override
  ExpectationWording typed() {
    return new ExpectationWording(of, words);
  }

  @Override
  final void put(ExpectationWording wording) {
    of = wording.of();
    words = wording.words();
  }

  VisionEdit.OfStaff edit() {
    return new VisionEdit.OfStaff(id(), version(), typed());
  }

  public StaffKind getOf() {
    return of;
  }

  public void setOf(StaffKind of) {
    this.of = of;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
