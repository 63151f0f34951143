package org.parentsmatter.community;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A member of staff as somebody's colleague.
 *
 * @param leftOn the day from which he or she is no longer here; null while there is none
 */
public record Member(long id, String name, LocalDate leftOn) implements Serializable {
  /** Whether he or she does not work here any more. */
  public boolean left() {
    return leftOn != null && !leftOn.isAfter(LocalDate.now(ZoneId.systemDefault()));
  }
}
