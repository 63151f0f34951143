package org.parentsmatter.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a commitment is about, before it stands in a plan.
 *
 * @param pupilId the one pupil whom it is about
 * @param strategyId the entry of the catalogue it was drawn from; null when somebody wrote it
 *     freely
 * @param owner who does it: a name or a role
 * @param text what will be done, in words that a parent can read
 * @param why for instance "attendance is 91.2%, which is below 95%"
 * @param dueOn may be null
 */
public record Promise(
    long pupilId, Long strategyId, String owner, String text, String why, LocalDate dueOn)
    implements Serializable {
  public Promise {
    if (text == null || text.isBlank()) {
      throw new CommitmentIncomplete("A commitment needs words: what will be done?");
    }
    if (owner == null || owner.isBlank()) {
      throw new CommitmentIncomplete("A commitment needs somebody who does it.");
    }
    if (why == null || why.isBlank()) {
      throw new CommitmentIncomplete("A commitment needs a reason: why this one?");
    }
    text = text.strip();
    owner = owner.strip();
    why = why.strip();
  }

  /** The same in other words; pupil, strategy and reason stay as they were. */
  Promise reworded(String newText, String newOwner, LocalDate newDueOn) {
    return new Promise(pupilId, strategyId, newOwner, newText, why, newDueOn);
  }
}
