package org.parentsmatter.returned;

import java.time.LocalDateTime;
import java.util.List;
import org.parentsmatter.family.ParentLink;

/**
 * A letter that came back, and what followed; times in UTC.
 *
 * @param id of the record
 * @param parents to whom the letter went
 * @param doubted whose address is in doubt now
 * @param again whether it had been entered before, so that nothing was added
 */
public record ReturnedView(
    long id,
    String reference,
    String runName,
    String pupilNames,
    List<ParentLink> parents,
    List<ParentLink> doubted,
    ReturnReason reason,
    String recordedBy,
    LocalDateTime recordedAt,
    boolean again) {
  public ReturnedView {
    parents = List.copyOf(parents);
    doubted = List.copyOf(doubted);
  }
}
