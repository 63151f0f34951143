package org.parentsmatter.letters;

import java.util.List;
import java.util.Map;
import org.parentsmatter.entitlement.Decision;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.plan.PlanPart;

/**
 * A letter that is still to be set, with what is known at this moment about the parent, the pupils
 * frozen for it, and the plan.
 *
 * @param pupilIds the pupils frozen for it
 * @param rows one for each of the pupils that the school still ties to this parent, in the order of
 *     the letter
 * @param learning what each of those pupils is learning now
 * @param alone why this letter is not shared with the other parent of the mailing group, found when
 *     that parent's letter was set; null for almost all
 * @param partner whose letter this one would be, too; null for almost all
 */
public record OpenLetter(
    long id,
    LetterReference reference,
    int position,
    long parentId,
    List<Long> pupilIds,
    List<RecipientRow> rows,
    List<PlanPart> plans,
    Map<Long, List<TaughtLine>> learning,
    String alone,
    Partner partner) {
  public OpenLetter {
    pupilIds = List.copyOf(pupilIds);
    rows = List.copyOf(rows);
    plans = List.copyOf(plans);
    learning = Map.copyOf(learning);
  }

  OpenLetter with(Partner other) {
    return new OpenLetter(
        id, reference, position, parentId, pupilIds, rows, plans, learning, alone, other);
  }

  /**
   * The other parent of a mailing group.
   *
   * @param letter his or her own letter, also still to be set
   * @param group null where the two are none any more
   */
  record Partner(OpenLetter letter, MailingGroup group) {
    private static final String NO_GROUP = "not both have chosen one letter";

    /** Why there are two letters; null where there is one. */
    String objection(OpenLetter first) {
      if (group == null) {
        return NO_GROUP;
      }
      Decision decision =
          group.decide(first.rows(), letter.rows(), SharedWords.areSame(first, letter));
      return decision.entitled()
          ? LetterForm.objection(first.rows().get(0), letter.rows().get(0))
          : decision.reason();
    }
  }
}
