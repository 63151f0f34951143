package org.parentsmatter.pack;

import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.contact.ContactLine;
import org.parentsmatter.contact.RequestDecision;

/**
 * A contact with what was asked for in it.
 *
 * @param line without a note where the note is not for the paper
 * @param firstPupil the first of the family's pupils whom it was about
 */
record ExchangeFacts(ContactLine line, long firstPupil, List<Wanted> wanted) {
  ExchangeFacts {
    wanted = List.copyOf(wanted);
  }

  /**
   * What a parent asked for.
   *
   * @param decision null until somebody has decided
   * @param answer may be null
   * @param toldBackOn null until the parent has been told
   */
  record Wanted(
      String words,
      LocalDate askedOn,
      LocalDate answerBy,
      RequestDecision decision,
      String answer,
      LocalDate toldBackOn) {}
}
