package org.parentsmatter.mailing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parentsmatter.entitlement.Decision;
import org.parentsmatter.entitlement.Entitlement;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.entitlement.SharedLetter;
import org.parentsmatter.entitlement.SharingFacts;
import org.parentsmatter.family.RecipientRow;

/**
 * Two parents of whom each named the other. That is a wish: whether one letter goes to both is
 * decided anew for every letter.
 *
 * @param restricted whether a restriction of any scope is in force for one of them
 */
public record MailingGroup(long parentId, long otherId, boolean restricted) {

  /**
   * Whether the two have one letter about these pupils at this moment.
   *
   * @param rows the one parent's rows of the pupils in question, of whom he or she may hear or not
   * @param otherRows the other parent's
   * @param sameWords whether the plan says the same to both about them
   */
  public Decision decide(List<RecipientRow> rows, List<RecipientRow> otherRows, boolean sameWords) {
    Set<Long> pupils = allowed(rows);
    boolean samePupils = !pupils.isEmpty() && pupils.equals(allowed(otherRows));
    return SharedLetter.decide(
        new SharingFacts(
            true,
            isPerson(rows) && isPerson(otherRows),
            restricted,
            samePupils && isProtected(rows) != isProtected(otherRows),
            samePupils,
            samePupils && rows.get(0).address().isSamePlaceAs(otherRows.get(0).address()),
            sameWords));
  }

  private static Set<Long> allowed(List<RecipientRow> rows) {
    Set<Long> pupils = new TreeSet<>();
    for (RecipientRow row : rows) {
      if (Entitlement.decide(row.facts()).entitled()) {
        pupils.add(row.pupilId());
      }
    }
    return pupils;
  }

  private static boolean isPerson(List<RecipientRow> rows) {
    return rows.stream().allMatch(row -> row.facts().parentKind() == ParentKind.PERSON);
  }

  private static boolean isProtected(List<RecipientRow> rows) {
    return rows.get(0).addressProtected();
  }
}
