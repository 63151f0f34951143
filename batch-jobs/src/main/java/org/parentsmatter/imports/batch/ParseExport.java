package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportWork;

/** Reads the files into the staging tables. */
@Named
@Dependent
public class ParseExport extends ImportStep {
  @Inject private ImportWork work;

  @Override
  void work(long importId) {
    work.parse(importId);
  }
}
