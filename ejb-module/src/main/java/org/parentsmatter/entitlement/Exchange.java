package org.parentsmatter.entitlement;

import static org.parentsmatter.entitlement.Decision.no;
import static org.parentsmatter.entitlement.Decision.yes;

/**
 * Whether an exchange between school and parent about a pupil may take place. A parent may always
 * turn to the school; what the school says goes to parents in law, and to whom a restriction holds
 * it goes by the safeguarding lead only. Other contacts the school knows hear practical things.
 */
public final class Exchange {
  private Exchange() {}

  /** Whether the school can have been turned to by this parent about this pupil. */
  public static Decision fromParent(RelationshipFacts facts) {
    if (facts.parent() == Presence.DECEASED) {
      return no("this parent has died");
    }
    if (facts.parent() != Presence.PRESENT) {
      return no("no longer among the school's contacts");
    }
    return facts.ended() ? no("this relationship has ended") : yes("contact of the pupil");
  }

  /**
   * Whether the school turns to this parent about this pupil.
   *
   * @param practical whether it is about nothing but practical things or somebody's wellbeing
   */
  public static Decision toParent(RelationshipFacts facts, boolean practical) {
    Decision known = fromParent(facts);
    if (!known.entitled()) {
      return known;
    }
    if (facts.restricted()) {
      return no(Entitlement.ASK);
    }
    Decision inLaw = Entitlement.decide(facts);
    return inLaw.entitled() || practical ? yes(inLaw.reason()) : inLaw;
  }
}
