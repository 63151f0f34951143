package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportSteps;

/** Works out what the export would change; the job ends here when somebody has to decide first. */
@Named
@Dependent
public class PreviewExport extends ImportStep {
  @Override
  After work(ImportSteps steps, long id) {
    return steps.preview(id) ? After.COMPLETED : After.ENDED;
  }
}
