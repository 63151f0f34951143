package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportSteps;

/** Reads the files into the staging tables. */
@Named
@Dependent
public class ParseExport extends ImportStep {
  @Override
  boolean work(ImportSteps steps, long id) {
    steps.parse(id);
    return true;
  }
}
