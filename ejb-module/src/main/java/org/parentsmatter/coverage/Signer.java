package org.parentsmatter.coverage;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody whose name stands on the sheet to sign.
 *
 * @param key of the person
 * @param what kinds of staff, teams and communities in words
 * @param signedOn when he or she signed on paper; null while not
 * @param read whether he or she has acknowledged on a screen
 */
public record Signer(
    String key, String name, String what, boolean hasAccount, LocalDate signedOn, boolean read)
    implements Serializable {
  /** Whether there is nothing to sign any more. */
  public boolean done() {
    return read || signedOn != null;
  }
}
