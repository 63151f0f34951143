package org.parentsmatter.imports.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.imports.EndingImports;
import org.parentsmatter.imports.ExportRefused;

/**
 * A step of an import. An export that cannot be used ends the import with a sentence for the
 * office; anything nobody foresaw ends it with a line in the log.
 */
abstract class ImportStep extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(ImportStep.class.getName());

  @Inject
  @BatchProperty(name = "import")
  private long id;

  @Inject private StepContext step;
  @Inject private EndingImports ending;

  @Override
  public String process() {
    try {
      LOG.log(Level.INFO, "Import {0}: step {1} begins", names());
      work(id);
      LOG.log(Level.INFO, "Import {0}: step {1} ends", names());
      return "COMPLETED";
    } catch (ExportRefused refused) {
      LOG.log(Level.INFO, "Import {0}: refused at step {1}", names());
      ending.refused(id, refused.getMessage());
      return "REFUSED";
    } catch (EJBException | IllegalStateException | java.io.UncheckedIOException e) {
      LOG.log(Level.SEVERE, "Import " + id + ": step " + step.getStepName() + " failed", e);
      failed(id, ending);
      return "FAILED";
    }
  }

  abstract void work(long importId);

  /**
   * What a failure of this step means for the import: before it is applied, nothing has changed.
   */
  void failed(long importId, EndingImports how) {
    how.failed(importId);
  }

  private Object[] names() {
    return new Object[] {Long.toString(id), step.getStepName()};
  }
}
