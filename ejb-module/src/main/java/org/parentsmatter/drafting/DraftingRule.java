package org.parentsmatter.drafting;

import java.util.List;
import java.util.Optional;

/**
 * One row of the table of rules: when all that it asks is so, its strategy is proposed.
 *
 * @param withinWeeks by when it begins; 0 for until the review
 * @param why the reason, with places for the pupil's data
 */
record DraftingRule(String strategy, List<Condition> when, int withinWeeks, String why) {
  static List<DraftingRule> all() {
    return RuleTable.read("proposals").stream().map(DraftingRule::of).toList();
  }

  private static DraftingRule of(RuleTable.Row row) {
    String weeks = row.cell("within weeks");
    return new DraftingRule(
        row.cell("strategy"),
        Conditions.of(row),
        weeks.isEmpty() ? 0 : Integer.parseInt(weeks),
        row.cell("why"));
  }

  /** The reason, when the rule applies. */
  Optional<String> reason(Situation situation) {
    return Condition.fill(when, situation, why);
  }
}
