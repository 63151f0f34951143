package org.parentsmatter.imports.mapping;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import java.time.Instant;
import org.parentsmatter.jobs.RepeatedLook;

/** Deletes uploads whose columns nobody has named in two hours. */
@Startup
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class SweepingUploads {
  /** Looks every ten minutes. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void look() {
    RepeatedLook.after("the waiting uploads", () -> WaitingUpload.sweep(Instant.now()));
  }
}
