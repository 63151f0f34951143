package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.imports.ImportWork;

/** Looks at the staged rows together. */
@Named
@Dependent
public class CheckRows extends ImportStep {
  @Inject private ImportWork work;

  @Override
  void work(long importId) {
    work.check(importId);
  }
}
