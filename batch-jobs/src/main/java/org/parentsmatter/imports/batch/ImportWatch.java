package org.parentsmatter.imports.batch;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.PostConstruct;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.imports.EndingImports;
import org.parentsmatter.imports.ImportAtWork;
import org.parentsmatter.imports.ImportDesk;
import org.parentsmatter.imports.ImportStatus;
import org.parentsmatter.jobs.JobRunner;
import org.parentsmatter.jobs.RepeatedLook;

/**
 * Watches over the import under way, so that one whose process or job has died does not keep the
 * next from starting. An embedded Derby belongs to one process: there, at the start, nobody can be
 * at work. On PostgreSQL another node may be, and only its silence tells.
 */
@Startup
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class ImportWatch {
  private static final String ENDED_EARLY =
      "The job ended before its time. No school data was changed: start it again.";
  private static final Set<BatchStatus> ENDED =
      EnumSet.of(
          BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

  @Inject private Migrator migrator;
  @Inject private ImportDesk desk;
  @Inject private EndingImports ending;
  @Inject private JobRunner jobs;
  @Inject private DraftingPlans drafting;

  private boolean plansMayBeMissing;

  @PostConstruct
  void atStart() {
    migrator.awaitSchema();
    Duration silence = desk.belongsToThisProcess() ? Duration.ZERO : EndingImports.SILENCE;
    plansMayBeMissing = ending.buryTheDead(silence);
    ending.sweepUploads();
  }

  /** Says that the import of this process lives, and looks for one that has died. */
  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  public void look() {
    RepeatedLook.after("the imports", this::lookOnce);
  }

  private void lookOnce() {
    desk.atWork().ifPresent(this::look);
    desk.beat();
    plansMayBeMissing |= ending.buryTheDead(EndingImports.SILENCE);
    ending.discardForgotten();
    if (plansMayBeMissing) {
      // It may have died between applying the export and drafting the plans of its new families.
      drafting.draftForFamiliesWithoutPlan();
      ending.plansAreDrafted();
      plansMayBeMissing = false;
    }
  }

  private void look(ImportAtWork work) {
    if (jobs.status(work.execution()).filter(ENDED::contains).isPresent()) {
      ending.finish(work.importId(), ImportStatus.FAILED, ENDED_EARLY);
      plansMayBeMissing = true;
    }
  }
}
