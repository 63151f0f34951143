package org.parentsmatter.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parentsmatter.plan.Tier;

/** Proposes how much support a family gets, with the reasons. A person decides. */
final class TierRules {
  private final List<Rule> rules =
      RuleTable.read("tiers").stream()
          .map(
              row ->
                  new Rule(
                      Tier.valueOf(row.cell("tier").toUpperCase(Locale.ROOT)),
                      Conditions.of(row),
                      row.cell("why")))
          .toList();

  private record Rule(Tier tier, List<Condition> when, String why) {}

  /**
   * What is proposed.
   *
   * @param why null when there is no reason for more than what every family gets
   */
  record TierProposal(Tier tier, String why) {}

  TierProposal propose(List<PupilFacts> pupils) {
    Tier highest = Tier.UNIVERSAL;
    List<String> reasons = new ArrayList<>();
    for (PupilFacts pupil : pupils) {
      for (Rule rule : rules) {
        Optional<String> why = Condition.fill(rule.when(), Situation.of(pupil), rule.why());
        if (why.isEmpty() || rule.tier().compareTo(highest) < 0) {
          continue;
        }
        if (rule.tier().compareTo(highest) > 0) {
          highest = rule.tier();
          reasons.clear();
        }
        String reason = pupils.size() == 1 ? why.get() : pupil.calledName() + ": " + why.get();
        reasons.add(reason);
      }
    }
    return new TierProposal(highest, reasons.isEmpty() ? null : String.join("; ", reasons));
  }
}
