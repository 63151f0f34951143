package org.parentsmatter.letters;

import java.util.List;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.plan.PlanPart;

/**
 * A letter that is still to be set, with what is known at this moment about the parent, the pupils
 * frozen for it, and the plan.
 *
 * @param pupilIds the pupils frozen for it
 * @param rows one for each of the pupils that the school still ties to this parent, in the order of
 *     the letter
 */
public record OpenLetter(
    long id,
    LetterReference reference,
    int position,
    long parentId,
    List<Long> pupilIds,
    List<RecipientRow> rows,
    List<PlanPart> plans) {
  public OpenLetter {
    pupilIds = List.copyOf(pupilIds);
    rows = List.copyOf(rows);
    plans = List.copyOf(plans);
  }
}
