package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.parentsmatter.school.SchoolTime;

/**
 * A briefing in the list of those who write.
 *
 * @param publishAt in UTC; null where none is chosen
 * @param writtenAt in UTC
 * @param standing in words: "Draft", "Published", "Withdrawn"
 * @param unanswered how many questions and suggestions wait for an answer
 */
public record DraftLine(
    long briefingId,
    int number,
    String title,
    EditionState state,
    String standing,
    LocalDateTime publishAt,
    LocalDateTime writtenAt,
    String writtenBy,
    long unanswered)
    implements Serializable {
  static DraftLine of(Edition edition, LocalDateTime now, long unanswered) {
    return new DraftLine(
        edition.briefing().id(),
        edition.number(),
        edition.title(),
        edition.state(),
        standing(edition, now),
        edition.publishAt(),
        edition.writtenAt(),
        edition.writtenBy(),
        unanswered);
  }

  private static String standing(Edition edition, LocalDateTime now) {
    if (edition.briefing().isWithdrawn()) {
      return "Withdrawn";
    }
    if (edition.state() != EditionState.PUBLISHED) {
      return edition.sentBack() == null ? edition.state().label() : "Sent back";
    }
    if (!edition.isOut(now)) {
      return "Scheduled";
    }
    return edition.isOver(SchoolTime.fromUtc(now).toLocalDate()) ? "Over" : "Published";
  }
}
