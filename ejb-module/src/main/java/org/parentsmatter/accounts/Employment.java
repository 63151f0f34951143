package org.parentsmatter.accounts;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The member of staff behind an account, as the school's export has him or her.
 *
 * @param sourceId the export's own id
 * @param leftOn the day from which he or she is no longer here; null while there is none
 */
public record Employment(String sourceId, String name, LocalDate leftOn) implements Serializable {
  /** Whether it is over: on the day of leaving itself, and from then on. */
  boolean isOver(LocalDate today) {
    return leftOn != null && !leftOn.isAfter(today);
  }
}
