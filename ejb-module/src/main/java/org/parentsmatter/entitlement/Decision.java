package org.parentsmatter.entitlement;

/**
 * Whether a parent may have letters about a pupil.
 *
 * @param reason in plain words, without a name and without a full stop, for instance "parent of the
 *     pupil" or "childminder with neither parental responsibility nor care of the child"
 */
public record Decision(boolean entitled, String reason) {
  static Decision yes(String reason) {
    return new Decision(true, reason);
  }

  static Decision no(String reason) {
    return new Decision(false, reason);
  }

  /**
   * The same decision, but no where it was yes.
   *
   * @param obstacle why it is no
   */
  public Decision unless(String obstacle) {
    return entitled ? no(obstacle) : this;
  }

  /** Whether it is no because a restriction stands; which one, it never says. */
  public boolean isForTheLead() {
    return !entitled && reason.equals(Entitlement.ASK);
  }

  /** "Yes: natural parent", as pages say it. */
  public String inWords() {
    return (entitled ? "Yes: " : "No: ") + reason;
  }
}
