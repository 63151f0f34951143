package org.parentsmatter.returned;

import java.time.LocalDateTime;

/**
 * A doubtful address as pages show it: whose it is and why, but not the address. Times in UTC.
 *
 * @param reason why the letter came back
 * @param reference of that letter
 * @param returned how many letters to this parent came back so far
 * @param confirmedBy who said since that the address is right; null while it is in doubt
 */
public record DoubtView(
    long parentId,
    String parentName,
    ReturnReason reason,
    String reference,
    String runName,
    String recordedBy,
    LocalDateTime recordedAt,
    int returned,
    String confirmedBy,
    LocalDateTime confirmedAt) {

  public boolean isConfirmed() {
    return confirmedBy != null;
  }
}
