package org.parentsmatter.drafting.rounds;

import java.io.Serializable;
import org.parentsmatter.plan.Tier;

/**
 * A family of a round as staff see it.
 *
 * @param whyNot why it is left out; may be null
 * @param tier null before it is worked out
 */
public record RoundFamilyView(
    long id,
    long familyId,
    String familyName,
    FamilyState state,
    String whyNot,
    Tier tier,
    String tierWhy,
    RoundContent content)
    implements Serializable {
  public boolean isProposed() {
    return state == FamilyState.PROPOSED;
  }

  public boolean isTakenOut() {
    return state == FamilyState.TAKEN_OUT;
  }
}
