package org.parentsmatter.restriction;

import java.util.List;

/**
 * One restriction, and what whoever looks at it may do.
 *
 * @param mayApprove whether he or she is the second person who can confirm it
 * @param mayDecide whether he or she can agree to or decline an earlier end
 * @param mayWithdraw whether he or she asked for the earlier end that is waiting
 */
public record RestrictionView(
    RestrictionSummary summary,
    List<ChangeView> changes,
    boolean mayApprove,
    boolean mayDecide,
    boolean mayWithdraw) {
  public RestrictionView {
    changes = List.copyOf(changes);
  }

  /** Whether it can still be extended or ended earlier. */
  public boolean isOpen() {
    return summary.state() != RestrictionState.ENDED;
  }
}
