package org.parentsmatter.restriction;

/**
 * A restriction as lists show it.
 *
 * @param endAsked whether somebody has asked for an earlier end and nobody has decided
 */
public record RestrictionSummary(
    long id,
    long parentId,
    String parentName,
    long pupilId,
    String pupilName,
    String tutorGroup,
    RestrictionTerms terms,
    RestrictionState state,
    Signatures signatures,
    boolean endAsked) {

  /** Whether something about it waits for a second person. */
  public boolean waits() {
    return state != RestrictionState.ENDED && (endAsked || signatures.approvedBy() == null);
  }
}
