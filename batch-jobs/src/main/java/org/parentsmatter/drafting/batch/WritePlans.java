package org.parentsmatter.drafting.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.drafting.rounds.RoundWork;
import org.parentsmatter.drafting.rounds.Rounds;

/** Writes the plans that somebody has looked at and wanted. */
@Named
@Dependent
public class WritePlans extends RoundStep {
  @Override
  boolean some(RoundWork work, long id) {
    return work.writeSome(id);
  }

  @Override
  void end(Rounds rounds, long id) {
    rounds.done(id);
  }
}
