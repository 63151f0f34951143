package org.parentsmatter.drafting.batch;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.drafting.rounds.Rounds;
import org.parentsmatter.jobs.RepeatedLook;

/**
 * Notices rounds of drafting whose process has died: a job says after every few families that it is
 * alive. It also forgets proposals that nobody needs any more.
 */
@Startup
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class RoundsWatch {
  private static final Duration SILENCE = Duration.ofMinutes(2);
  private static final int KEPT_DAYS = 90;
  private static final String WHY =
      "The program ended while this was under way. What was done is kept; go on to do the rest.";

  @Inject private Migrator migrator;
  @Inject private Rounds rounds;

  @PostConstruct
  void atStart() {
    migrator.awaitSchema();
  }

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  public void look() {
    RepeatedLook.after(
        "the rounds of drafting",
        () -> {
          rounds.restSilent(SILENCE, WHY);
          rounds.olderThan(Rounds.now().minusDays(KEPT_DAYS)).forEach(rounds::forgetFamilies);
        });
  }
}
