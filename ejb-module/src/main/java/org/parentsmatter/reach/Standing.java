package org.parentsmatter.reach;

/** How much of the school somebody sees, and what to ask for when that is nothing. */
public enum Standing {
  /** All families. */
  WHOLE_SCHOOL(null),
  /** The families of pupils he or she teaches, is the tutor of or leads. */
  OWN_FAMILIES(null),
  /** Nobody has said which member of staff holds the account. */
  NOT_TIED(
      "Your account is not tied to you as a member of staff, so nobody knows which pupils are"
          + " yours. Ask an administrator to tie it, under Settings, People who sign in."),
  /** The school's data knows of no pupil. */
  NO_PUPILS(
      "No tutor group, class or community of yours is known, so there is no family to see. Ask the"
          + " office to check your classes in the school’s MIS, or your community here.");

  private final String advice;

  Standing(String advice) {
    this.advice = advice;
  }

  /** What to ask whom for; null when there are families to see. */
  public String advice() {
    return advice;
  }
}
