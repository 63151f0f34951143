package org.parentsmatter.drafting;

import java.util.List;
import org.parentsmatter.plan.DraftedPlan;

/** What the rules propose for a family, and what they left out: the latter is for staff alone. */
public record FamilyDraft(DraftedPlan plan, List<LeftOut> leftOut) {}
