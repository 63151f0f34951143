package org.parentsmatter.accounts;

/** Who said which member of staff holds an account. */
public enum TiedBy {
  /** {@link TyingRule}; somebody may undo it. */
  RULE,
  /** An administrator, whom no rule overrules. */
  HAND
}
