package org.parentsmatter.drafting;

import java.util.Arrays;
import java.util.List;
import org.parentsmatter.contact.Barrier;

/**
 * What is not asked of a parent who named a barrier.
 *
 * @param instead what stands in its place, the best first
 */
record Adaptation(Barrier barrier, String strategy, List<String> instead, String why) {
  static List<Adaptation> all() {
    return RuleTable.read("barriers").stream()
        .map(
            row ->
                new Adaptation(
                    Conditions.barrier(row.cell("barrier")),
                    row.cell("not"),
                    Arrays.stream(row.cell("instead").split(",")).map(String::strip).toList(),
                    row.cell("why")))
        .toList();
  }
}
