package org.parentsmatter.drafting.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.drafting.rounds.RoundWork;
import org.parentsmatter.drafting.rounds.Rounds;

/** Works out what to propose, and leaves it to be looked at. */
@Named
@Dependent
public class ProposePlans extends RoundStep {
  @Override
  boolean some(RoundWork work, long id) {
    return work.proposeSome(id);
  }

  @Override
  void end(Rounds rounds, long id) {
    rounds.worked(id);
  }
}
