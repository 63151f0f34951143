package org.parentsmatter.contact;

import java.util.Set;

/**
 * An exchange as the form hands it over.
 *
 * @param pupilIds about whom: at least one
 * @param followUp or null
 * @param askedFor or null
 * @param barriers what the parent said makes it hard; may be empty
 * @param answersId the exchange that this one answers, or null
 * @param entry what the form was given when it was opened, so that it counts once; or null
 */
public record NewContact(
    long parentId,
    Set<Long> pupilIds,
    ContactFacts facts,
    FollowUp followUp,
    AskedFor askedFor,
    Set<Barrier> barriers,
    Long answersId,
    String entry) {
  public NewContact {
    pupilIds = Set.copyOf(pupilIds);
    barriers = Set.copyOf(barriers);
  }
}
