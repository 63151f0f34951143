package org.parentsmatter.match;

import org.parentsmatter.family.ParentView;

/**
 * Two records side by side.
 *
 * @param mayDecide whether whoever looks at them may decide, or undo the decision
 */
public record MatchView(
    MatchSummary summary, ParentView newer, ParentView older, boolean mayDecide) {}
