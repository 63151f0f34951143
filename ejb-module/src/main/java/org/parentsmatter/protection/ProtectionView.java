package org.parentsmatter.protection;

/**
 * How it stands with one parent's address, for whoever looks.
 *
 * @param isProtected whether the address is protected
 * @param terms null when it is not, and for those who may not see protected addresses
 * @param mayLift whether he or she is the second person who can agree to lift it
 */
public record ProtectionView(
    long parentId, String parentName, boolean isProtected, ProtectionTerms terms, boolean mayLift) {

  /** Whether somebody has asked to lift it and nobody has decided. */
  public boolean liftAsked() {
    return terms != null && terms.liftAskedBy() != null;
  }
}
