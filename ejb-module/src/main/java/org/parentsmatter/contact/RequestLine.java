package org.parentsmatter.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a parent asked for, as lists show it.
 *
 * @param familyId where the parent is to be found, or null
 * @param words null where they are kept from the reader, as is the answer
 * @param decision null until somebody has decided
 * @param toldBackOn null until the parent has been told
 */
public record RequestLine(
    long id,
    long contactId,
    long parentId,
    String parentName,
    Long familyId,
    String words,
    String owner,
    LocalDate askedOn,
    LocalDate answerBy,
    RequestDecision decision,
    String answer,
    LocalDate toldBackOn,
    String toldBackBy) {

  /** Whether the parent still waits. */
  public boolean isOpen() {
    return toldBackOn == null;
  }

  /** How many days it took until the parent was told; null while he or she waits. */
  public Long days() {
    return toldBackOn == null ? null : ChronoUnit.DAYS.between(askedOn, toldBackOn);
  }
}
