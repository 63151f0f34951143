package org.parentsmatter.pack.batch;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.jobs.RepeatedLook;
import org.parentsmatter.pack.ForgettingPacks;

/** Forgets packs thirty days after their evening, once an hour, also after the program was away. */
@Startup
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class PacksWatch {
  @Inject private Migrator migrator;
  @Inject private ForgettingPacks forgetting;

  @PostConstruct
  void atStart() {
    migrator.awaitSchema();
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  public void look() {
    RepeatedLook.after(
        "the packs for parents' evenings",
        () ->
            forgetting.forget(
                LocalDate.now(ZoneId.systemDefault()), LocalDateTime.now(ZoneOffset.UTC)));
  }
}
