package org.parentsmatter.imports.batch;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parentsmatter.database.Setting;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.WatchingFolder;
import org.parentsmatter.imports.mapping.ReceivingExports;
import org.parentsmatter.jobs.RepeatedLook;
import org.parentsmatter.security.CurrentUser;

/**
 * Looks once a night into the folder that the MIS exports into. What came of it stands among the
 * imports and on the home page of those who import.
 */
@Startup
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class NightlyImport {
  private static final Logger LOG = Logger.getLogger(NightlyImport.class.getName());
  private static final LocalTime USUAL = LocalTime.of(2, 30);

  @Resource private TimerService timers;
  @Inject private WatchingFolder watching;
  @Inject private ReceivingExports receiving;
  @Inject private ImportingSchoolData importing;

  @PostConstruct
  void begin() {
    if (Setting.IMPORT_FOLDER.value().isEmpty()) {
      return;
    }
    LocalTime time = Setting.IMPORT_TIME.value().map(NightlyImport::time).orElse(USUAL);
    timers.createCalendarTimer(
        new ScheduleExpression().hour(time.getHour()).minute(time.getMinute()),
        new TimerConfig(null, false));
  }

  private static LocalTime time(String words) {
    try {
      return LocalTime.parse(words);
    } catch (DateTimeParseException e) {
      LOG.log(
          Level.WARNING,
          "{0} is {1}, which is no time like 02:30; the folder is looked at at {2}",
          new Object[] {Setting.IMPORT_TIME.property(), words, USUAL});
      return USUAL;
    }
  }

  @Timeout
  void look() {
    RepeatedLook.after("the watched folder", this::asSystem);
  }

  private void asSystem() {
    try {
      CurrentUser.asSystem(
          () -> {
            watching.due().ifPresent(due -> watching.taken(due, take(due)));
            return null;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What cannot even be opened is refused in words, where the office looks for its imports. */
  private long take(WatchingFolder.Due due) {
    try {
      return receiving.beginUnattended(due.source(), due.name());
    } catch (ExportRefused e) {
      return importing.refuseUnattended(due.source(), due.name(), e.getMessage());
    }
  }
}
