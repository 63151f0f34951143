package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportSteps;

/** Brings the school's data in line with the export, all of it or nothing. */
@Named
@Dependent
public class ApplyExport extends ImportStep {
  @Override
  After work(ImportSteps steps, long id) throws Exception {
    steps.say(id, "Bringing pupils and parents up to date");
    steps.apply(id);
    return After.COMPLETED;
  }
}
