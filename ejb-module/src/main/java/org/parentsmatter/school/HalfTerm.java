package org.parentsmatter.school;

import java.io.Serializable;
import java.time.LocalDate;

/** One half of a term, from its first to its last day; the holiday between belongs to neither. */
public record HalfTerm(HalfTermName name, LocalDate startsOn, LocalDate endsOn)
    implements Serializable {
  /** "Autumn 1". */
  public String words() {
    return name.words();
  }
}
