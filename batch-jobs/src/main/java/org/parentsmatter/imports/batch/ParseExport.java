package org.parentsmatter.imports.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.sql.SQLException;
import org.parentsmatter.imports.ImportSteps;

/** Reads the files into the staging tables, unless they are those that were read last. */
@Named
@Dependent
public class ParseExport extends ImportStep {
  @Override
  After work(ImportSteps steps, long id) throws SQLException {
    if (steps.isNothingNew(id)) {
      return After.NOTHING_NEW;
    }
    steps.parse(id);
    return After.COMPLETED;
  }
}
