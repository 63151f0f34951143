package org.parentsmatter.letters.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.parentsmatter.database.Migrator;
import org.parentsmatter.jobs.RepeatedLook;
import org.parentsmatter.letters.LettersForDate;
import org.parentsmatter.security.CurrentUser;

/**
 * Looks several times a minute whether the time of a letter run has come. Every node looks; the row
 * of the run lets one of them start it. After the program was down, the first look finds what came
 * due meanwhile.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DateWatch {
  @Inject private Migrator migrator;
  @Inject private LettersForDate letters;

  @PostConstruct
  void atStart() {
    migrator.awaitSchema();
  }

  @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
  public void look() {
    RepeatedLook.after("the letters for a date", this::startDue);
  }

  private void startDue() {
    try {
      CurrentUser.asSystem(
          () -> {
            letters.startDue();
            return null;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
