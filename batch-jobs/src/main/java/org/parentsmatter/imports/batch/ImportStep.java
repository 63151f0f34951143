package org.parentsmatter.imports.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.imports.EndingImports;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportAtRest;
import org.parentsmatter.imports.ImportStatus;
import org.parentsmatter.imports.ImportSteps;
import org.parentsmatter.imports.PreviewOutdated;
import org.parentsmatter.security.CurrentUser;

/**
 * A step of an import. It turns an export that cannot be used into a refused import with a message
 * for the person who brought it, and what nobody foresaw into a failed one, or into one without
 * plans once the export has been applied.
 */
abstract class ImportStep extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(ImportStep.class.getName());
  private static final String UNFORESEEN =
      "Something unforeseen happened. No school data was changed. Try again; if it fails again, IT"
          + " finds the cause in the server's log.";

  /** What comes after a step: the exit statuses that the job asks about. */
  enum After {
    COMPLETED,
    /** Nothing needs to be read, compared or applied. */
    NOTHING_NEW,
    /** The job ends with this step, although nothing is wrong. */
    ENDED
  }

  @Inject
  @BatchProperty(name = "import")
  private long importId;

  @Inject private StepContext step;
  @Inject private ImportSteps steps;
  @Inject private EndingImports ending;

  @Override
  public String process() throws Exception {
    try {
      LOG.log(Level.INFO, "Import {0}: step {1} begins", names());
      return CurrentUser.asSystem(() -> work(steps, importId)).name();
    } catch (ExportRefused e) {
      ending.finish(importId, ImportStatus.REFUSED, e.getMessage());
      LOG.log(Level.INFO, "Import {0} was refused at step {1}", names());
    } catch (PreviewOutdated e) {
      steps.previewAgain(importId);
      LOG.log(Level.INFO, "Import {0} waits again before step {1}", names());
    } catch (ImportAtRest e) {
      LOG.log(Level.WARNING, "Import {0} was brought to rest before step {1}", names());
    } catch (Exception e) {
      LOG.log(Level.SEVERE, "Import " + importId + ": step " + step.getStepName() + " failed", e);
      ending.finish(importId, ImportStatus.FAILED, UNFORESEEN);
    }
    return After.ENDED.name();
  }

  /** What the step does. */
  abstract After work(ImportSteps importSteps, long id) throws Exception;

  private Object[] names() {
    return new Object[] {Long.toString(importId), step.getStepName()};
  }
}
