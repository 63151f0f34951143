package org.parentsmatter.drafting.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.drafting.rounds.RoundWork;
import org.parentsmatter.drafting.rounds.Rounds;

/** Writes down which families a round is about; one that goes on keeps those it has. */
@Named
@Dependent
public class ChooseFamilies extends RoundStep {
  @Override
  boolean some(RoundWork work, long id) {
    work.choose(id);
    return false;
  }

  @Override
  void end(Rounds rounds, long id) {
    // The next step goes on at once.
  }
}
