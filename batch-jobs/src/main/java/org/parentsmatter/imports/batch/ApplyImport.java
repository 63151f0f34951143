package org.parentsmatter.imports.batch;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportWork;

/** Brings the school's data in line with the export, in one transaction. */
@Named
@Dependent
public class ApplyImport extends ImportStep {
  @Inject private ImportWork work;
  @Inject private JobContext job;

  @Override
  void work(long importId) {
    job.setTransientUserData(work.apply(importId));
  }
}
