package org.parentsmatter.meeting;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Notes as they are kept.
 *
 * @param id hand it back with what is typed next; null while nothing is kept
 * @param version hand it back, too
 * @param savedAt in UTC; null while nothing is kept
 */
public record KeptNotes(Long id, Long version, LocalDateTime savedAt, Notes notes)
    implements Serializable {
  static KeptNotes of(NoteDraft draft) {
    return new KeptNotes(draft.id(), draft.version(), draft.savedAt(), draft.notes());
  }
}
