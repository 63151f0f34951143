package org.parentsmatter.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.parentsmatter.plan.EngagementPlan;

/**
 * Chooses what one side takes on for the children of a family, three at most: first what matters
 * most for each child, then the second for each, and so on. With more children than places the more
 * pressing ones come first.
 */
final class FairSpread {
  private static final Comparator<List<Proposal>> MOST_PRESSING_FIRST =
      Comparator.<List<Proposal>>comparingInt(p -> p.get(0).rank())
          .thenComparingLong(p -> p.get(0).pupilId());

  private FairSpread() {}

  static List<Proposal> of(Collection<List<Proposal>> proposalsOfEachPupil) {
    List<List<Proposal>> pupils =
        proposalsOfEachPupil.stream()
            .filter(p -> !p.isEmpty())
            .sorted(MOST_PRESSING_FIRST)
            .toList();
    int rounds = pupils.stream().mapToInt(List::size).max().orElse(0);
    List<Proposal> chosen = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      for (List<Proposal> pupil : pupils) {
        if (round < pupil.size() && chosen.size() < EngagementPlan.AT_MOST) {
          chosen.add(pupil.get(round));
        }
      }
    }
    return chosen;
  }
}
