package org.parentsmatter.letters;

import java.util.List;
import org.parentsmatter.family.RecipientRow;

/**
 * What is written down of a recipient, and nothing else: all of a school are sorted in memory
 * before the first is written.
 *
 * @param reason why there is no letter; null for whoever gets one
 * @param delivery null for whoever gets none
 * @param openPostcode where the letter is posted to; null where it is not, or few may know it
 */
record FrozenRecipient(
    PrintPlace place,
    String parentName,
    String pupilNames,
    List<Long> pupilIds,
    String reason,
    Delivery delivery,
    String openPostcode)
    implements Comparable<FrozenRecipient> {
  static FrozenRecipient of(Candidate candidate) {
    Eligibility eligibility = candidate.eligibility();
    boolean refused = eligibility.isRefused();
    return new FrozenRecipient(
        candidate.place(),
        candidate.parentName(),
        eligibility.pupilNames(),
        eligibility.about().stream().map(RecipientRow::pupilId).toList(),
        refused ? eligibility.reason() : null,
        refused ? null : eligibility.delivery(),
        eligibility.openPostcode());
  }

  long parentId() {
    return place.parentId();
  }

  /** The group whose tutor hands the letter out; null for none. */
  String tutorGroup() {
    return place.tutorGroup();
  }

  boolean isRefused() {
    return delivery == null;
  }

  @Override
  public int compareTo(FrozenRecipient other) {
    return place.compareTo(other.place);
  }
}
