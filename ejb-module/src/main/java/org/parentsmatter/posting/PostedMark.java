package org.parentsmatter.posting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A mark as a page shows it; times in UTC.
 *
 * @param letters how many went out
 * @param earlier whether the print run was made again since
 * @param takenBackBy null while the mark stands
 */
public record PostedMark(
    long id,
    PostingPart part,
    int letters,
    LocalDate postedOn,
    String recordedBy,
    LocalDateTime recordedAt,
    boolean earlier,
    String takenBackBy,
    LocalDateTime takenBackAt) {

  public boolean isTakenBack() {
    return takenBackBy != null;
  }
}
