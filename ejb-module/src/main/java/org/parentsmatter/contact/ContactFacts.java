package org.parentsmatter.contact;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What is said of an exchange.
 *
 * @param happenedAt in UTC
 * @param language ISO 639, or null when nobody said
 * @param note at most 2,000 characters, written so that the parent may read it; or null
 */
public record ContactFacts(
    LocalDateTime happenedAt,
    Direction direction,
    Channel channel,
    Purpose purpose,
    Tone tone,
    Outcome outcome,
    String language,
    String note,
    ShownTo shownTo)
    implements Serializable {
  /** The longest note, in characters. */
  public static final int NOTE_LENGTH = 2000;

  private static final int LANGUAGE_LENGTH = 20;

  /**
   * What somebody entered, checked: blanks are cut off, and an outcome is put as the channel has
   * it.
   *
   * @param now in UTC
   * @throws ContactRefused when something is missing, too long, or cannot have happened
   */
  ContactFacts entered(LocalDateTime now) {
    if (happenedAt == null) {
      throw new ContactRefused("Say when it was. Nothing was saved.");
    }
    if (happenedAt.isAfter(now.plusMinutes(1))) {
      throw new ContactRefused(
          "This has not happened yet. Record it afterwards, or note it as a follow-up.");
    }
    if (direction == null
        || channel == null
        || purpose == null
        || tone == null
        || outcome == null) {
      throw new ContactRefused(
          "Say who began, how, what about, how it sounded and what came of it.");
    }
    Outcome fitting = outcome.on(channel);
    if (!fitting.fits(channel)) {
      throw new ContactRefused(
          channel.isWritten()
              ? "Something written is either sent or not delivered. Please choose one."
              : "Choose whether you spoke, left a message or got no answer.");
    }
    if (direction == Direction.IN && !fitting.isReached()) {
      throw new ContactRefused("What comes from a parent has reached you. Please look again.");
    }
    return new ContactFacts(
        happenedAt.withNano(0),
        direction,
        channel,
        purpose,
        tone,
        fitting,
        Words.limited(language, LANGUAGE_LENGTH, "The language"),
        Words.limited(note, NOTE_LENGTH, "The note"),
        shownTo == null ? ShownTo.STAFF : shownTo);
  }
}
