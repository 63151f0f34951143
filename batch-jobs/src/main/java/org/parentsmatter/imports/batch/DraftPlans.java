package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.imports.EndingImports;
import org.parentsmatter.imports.ImportSteps;

/** Drafts a plan for every family that never had one, and brings the import to rest. */
@Named
@Dependent
public class DraftPlans extends ImportStep {
  @Inject private DraftingPlans drafting;
  @Inject private EndingImports ending;

  @Override
  After work(ImportSteps steps, long id) {
    steps.say(id, "Drafting plans for new families");
    drafting.draftForFamiliesWithoutPlan();
    ending.done(id);
    return After.COMPLETED;
  }
}
