package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.audience.Person;

/**
 * The edition of a briefing that staff read at present, and whom it asks to acknowledge it by when.
 *
 * @param number of the edition; 2 where the briefing was changed once
 * @param firstOutOn when the briefing was first published, in the school's own time
 * @param outAt when this edition was, in UTC
 * @param acknowledgeBy null where nobody has to
 */
public record InForce(
    long briefingId,
    long editionId,
    int number,
    String title,
    String inOneLine,
    Importance importance,
    boolean standing,
    LocalDate firstOutOn,
    LocalDateTime outAt,
    LocalDate acknowledgeBy,
    LocalDate validUntil,
    Set<AudienceRow> audience)
    implements Serializable {
  /** How many days somebody who is new has for what all others know already. */
  static final int DAYS_FOR_STARTERS = 14;

  public InForce {
    audience = Set.copyOf(audience);
  }

  /** Whether it is written for somebody. */
  public boolean isFor(Person person) {
    return audience.stream().anyMatch(row -> row.contains(person));
  }

  /**
   * Whether somebody has to acknowledge it: whoever started after it was first published only where
   * it is a standing one.
   */
  public boolean asks(Person person) {
    return acknowledgeBy != null && isFor(person) && (standing || !person.startedAfter(firstOutOn));
  }

  /** By when somebody who is asked should have acknowledged it. */
  public LocalDate dueFor(Person person) {
    if (!person.startedAfter(firstOutOn)) {
      return acknowledgeBy;
    }
    LocalDate settled = person.since().plusDays(DAYS_FOR_STARTERS);
    return settled.isAfter(acknowledgeBy) ? settled : acknowledgeBy;
  }
}
