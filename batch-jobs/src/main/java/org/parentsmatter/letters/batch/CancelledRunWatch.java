package org.parentsmatter.letters.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.jobs.RepeatedLook;
import org.parentsmatter.letters.LetterRuns;
import org.parentsmatter.letters.Letters;

/**
 * Sees that a cancelled run leaves no letter behind, also where the program ended in the middle of
 * it, or where a job that had been taken for dead was just writing one.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CancelledRunWatch {
  /** By then no job of a cancelled run is alive, unless the program was down. */
  private static final Duration RECENTLY = Duration.ofHours(1);

  private static final Duration AT_START = Duration.ofDays(366);

  @Inject private Migrator migrator;
  @Inject private LetterRuns runs;
  @Inject private Letters letters;

  @PostConstruct
  void atStart() {
    migrator.awaitSchema();
    RepeatedLook.after("the letters of cancelled runs", () -> removeFiles(AT_START));
  }

  @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
  public void look() {
    RepeatedLook.after("the letters of cancelled runs", () -> removeFiles(RECENTLY));
  }

  private void removeFiles(Duration ago) {
    runs.cancelledSince(LetterRuns.now().minus(ago)).forEach(letters::removeFiles);
  }
}
