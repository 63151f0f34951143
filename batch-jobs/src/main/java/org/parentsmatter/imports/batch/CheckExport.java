package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportSteps;

/** Looks through the staged rows and leaves out what cannot be taken. */
@Named
@Dependent
public class CheckExport extends ImportStep {
  @Override
  After work(ImportSteps steps, long id) {
    steps.check(id);
    return After.COMPLETED;
  }
}
