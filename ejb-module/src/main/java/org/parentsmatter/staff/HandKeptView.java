package org.parentsmatter.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A member of staff by hand, to be shown and changed.
 *
 * @param version when it was read; saving with an older one is refused
 * @param leftOn the day from which he or she is no longer here; null while there is none
 * @param signsIn whether he or she holds an account, which opens nothing from that day
 */
public record HandKeptView(
    long id, long version, MemberFacts facts, LocalDate leftOn, boolean signsIn)
    implements Serializable {
  /** Whether he or she does not work here any more. */
  public boolean left() {
    return leftOn != null && !leftOn.isAfter(LocalDate.now(ZoneId.systemDefault()));
  }
}
