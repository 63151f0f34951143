package org.parentsmatter.imports.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.imports.EndingImports;
import org.parentsmatter.imports.ImportCounts;
import org.parentsmatter.imports.ImportRuns;
import org.parentsmatter.plan.DraftingPlans;

/** Drafts a plan for every family that came with the import, and ends the import. */
@Named
@Dependent
public class DraftPlans extends ImportStep {
  @Inject private DraftingPlans plans;
  @Inject private ImportRuns runs;
  @Inject private EndingImports ending;
  @Inject private JobContext job;

  @Override
  void work(long importId) {
    runs.progress(importId, "Drafting plans for new families", runs.rowsRead(importId));
    plans.draftForFamiliesWithoutPlan();
    ending.applied(importId, (ImportCounts) job.getTransientUserData());
  }

  @Override
  void failed(long importId, EndingImports how) {
    how.appliedWithoutPlans(importId, (ImportCounts) job.getTransientUserData());
  }
}
