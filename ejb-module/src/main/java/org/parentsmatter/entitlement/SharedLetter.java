package org.parentsmatter.entitlement;

/**
 * The rule of the mailing group: two parents have one letter between them only where nothing speaks
 * against it at this moment. It is asked when the letter is set and again when it is released;
 * otherwise each has a letter of his or her own, if {@link Entitlement} gives one.
 */
public final class SharedLetter {
  private SharedLetter() {}

  /** Decides about two parents; the reason never says what a restriction or an address holds. */
  public static Decision decide(SharingFacts facts) {
    if (!facts.bothChose()) {
      return Decision.no("not both have chosen one letter");
    }
    if (facts.restricted() || facts.oneProtected()) {
      return Decision.no(Entitlement.ASK);
    }
    if (!facts.bothPersons()) {
      return Decision.no("an organisation has letters of its own");
    }
    if (!facts.samePupils()) {
      return Decision.no("not both may have letters about the same pupils");
    }
    if (!facts.sameAddress()) {
      return Decision.no("the school does not have the same postal address for both");
    }
    return facts.sameWords()
        ? Decision.yes("both chose one letter")
        : Decision.no("the plan does not say the same to both");
  }
}
