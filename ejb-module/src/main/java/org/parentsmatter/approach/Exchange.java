package org.parentsmatter.approach;

import java.time.LocalDateTime;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Tone;

/**
 * One contact between the school and a parent, as one family has it: one that was about children of
 * two families is there twice.
 *
 * @param happenedAt UTC
 * @param language of the contact, ISO 639; null when nobody said
 * @param parentLanguage of the parent, ISO 639; null when not known
 * @param answersId the contact that this one answers; null when nobody said
 */
record Exchange(
    long id,
    long familyId,
    long parentId,
    LocalDateTime happenedAt,
    Direction direction,
    Channel channel,
    Tone tone,
    Outcome outcome,
    String language,
    String parentLanguage,
    Long answersId) {

  /** Whether the school turned to the parent. */
  boolean isOut() {
    return direction == Direction.OUT;
  }

  /** Whether the school turned to the parent and reached her or him. */
  boolean reached() {
    return isOut() && outcome.isReached();
  }

  /** Whether the parent has to wait for what the school says to it. */
  boolean asksForAnswer() {
    return direction == Direction.IN && outcome.isReached() && outcome != Outcome.SPOKE;
  }
}
