package org.parentsmatter.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parentsmatter.database.Setting;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.letters.LetterFilter;
import org.parentsmatter.letters.LetterOrder;
import org.parentsmatter.letters.LetterOutcome;
import org.parentsmatter.letters.LetterRefused;
import org.parentsmatter.letters.LetterRunRefused;
import org.parentsmatter.letters.LetterRunStatus;
import org.parentsmatter.letters.OpeningLetters;
import org.parentsmatter.letters.PrintWish;
import org.parentsmatter.letters.RunSummary;
import org.parentsmatter.letters.RunningLetters;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.security.CurrentUser;

/**
 * The letter job in the container: every recipient exactly once, stopped, resumed and cancelled.
 */
@ExtendWith(ArquillianExtension.class)
class LetterRunIT {
  private static final int PUPILS = 150;

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private RunningLetters running;
  @Inject private SeeingLetters seeing;
  @Inject private OpeningLetters opening;

  private final String year = UUID.randomUUID().toString().substring(0, 8);

  @Deployment
  static WebArchive application() {
    return Application.with(LetterRunIT.class, YearOfPupils.class);
  }

  @BeforeEach
  void aYearOfPupils() throws SQLException {
    YearOfPupils.insert(dataSource, year, PUPILS);
  }

  @Test
  void everyParentHasOneRowAndEveryEntitledOneALetter() throws Exception {
    long id = start();
    RunSummary run = rested(id);
    assertEquals(LetterRunStatus.RELEASED, run.status(), run.message());
    assertEquals(2 * PUPILS, run.produced());
    assertEquals(PUPILS, run.refused());
    assertEquals(PUPILS, run.byPost());
    assertEquals(PUPILS, run.byPupil());
    assertTrue(run.lettersPerSecond() > 0);
    assertTrue(printRun(id).length > 10_000);
    assertEveryLetterOpens(id);
    assertEquals(
        PUPILS,
        asSystem(() -> seeing.countLetters(id, new LetterFilter(LetterOutcome.REFUSED, null))));
  }

  @Test
  void aRestrictionRecordedAfterReleaseKeepsThePrintRunBackUntilItIsMadeAgain() throws Exception {
    long id = start();
    assertEquals(LetterRunStatus.RELEASED, rested(id).status());
    assertThrows(
        LetterRunRefused.class,
        () ->
            asSystem(
                () -> {
                  running.remake(id);
                  return null;
                }));
    String kept = restrictOneParentOf(id);
    assertThrows(LetterRefused.class, () -> printRun(id));
    assertThrows(LetterRefused.class, () -> asSystem(() -> opening.letter(kept)));
    asSystem(
        () -> {
          running.remake(id);
          return null;
        });
    RunSummary run = rested(id);
    assertEquals(LetterRunStatus.RELEASED, run.status(), run.message());
    assertEquals(2 * PUPILS - 1, run.produced());
    assertEquals(PUPILS + 1, run.refused());
    assertEveryLetterOpens(id);
    assertFalse(references(id).contains(kept));
    assertTrue(printRun(id).length > 10_000);
  }

  /** Records a restriction for the parent of one letter of the run; returns its reference. */
  private String restrictOneParentOf(long runId) throws SQLException {
    String reference = references(runId).iterator().next();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into restriction (id, relationship_id, kind, scope, from_on, recorded_by,"
                    + " recorded_at, version) select r.id, r.id, 'OTHER_COURT_ORDER', 'ALL',"
                    + " current_date, 'dsl', current_timestamp, 0 from letter l"
                    + " join relationship r on r.parent_id = l.parent_id where l.reference = ?")) {
      insert.setString(1, reference);
      assertEquals(1, insert.executeUpdate());
    }
    return reference;
  }

  @Test
  void aStoppedRunGoesOnWhereItWasAndDoublesNothing() throws Exception {
    long id = start();
    asSystem(
        () -> {
          running.stop(id);
          return null;
        });
    RunSummary stopped = rested(id);
    assertEquals(LetterRunStatus.STOPPED, stopped.status(), stopped.message());
    asSystem(
        () -> {
          running.resume(id);
          return null;
        });
    RunSummary run = rested(id);
    assertEquals(LetterRunStatus.RELEASED, run.status(), run.message());
    assertEquals(3 * PUPILS, run.recipients());
    assertEveryLetterOpens(id);
  }

  @Test
  void theSameOrderTwiceIsOneRunAndACancelledRunKeepsNoLetter() throws Exception {
    LetterOrder order = order();
    long id = asSystem(() -> running.start(order));
    assertEquals(id, asSystem(() -> running.start(order)));
    asSystem(
        () -> {
          running.stop(id);
          return null;
        });
    assertEquals(LetterRunStatus.STOPPED, rested(id).status());
    asSystem(
        () -> {
          running.cancel(id);
          return null;
        });
    assertEquals(LetterRunStatus.CANCELLED, rested(id).status());
    assertFalse(Files.exists(folder(id)));
  }

  private LetterOrder order() {
    return new LetterOrder(
        UUID.randomUUID().toString(),
        "Year " + year,
        "plan-letter",
        new Audience(AudienceKind.YEAR, year));
  }

  private long start() throws Exception {
    LetterOrder order = order();
    return asSystem(() -> running.start(order));
  }

  private RunSummary rested(long id) throws Exception {
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    RunSummary run = asSystem(() -> seeing.run(id));
    while (run.isUnderWay() && Instant.now().isBefore(patience)) {
      Thread.sleep(100);
      run = asSystem(() -> seeing.run(id));
    }
    return run;
  }

  private Set<String> references(long runId) throws SQLException {
    Set<String> references = new TreeSet<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select reference from letter where run_id = ? and outcome = 'PRODUCED'")) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          references.add(found.getString(1));
        }
      }
    }
    return references;
  }

  private byte[] printRun(long runId) throws Exception {
    return asSystem(() -> opening.printRun(runId, PrintWish.ALL)).bytes();
  }

  private void assertEveryLetterOpens(long runId) throws Exception {
    for (String reference : references(runId)) {
      assertTrue(asSystem(() -> opening.letter(reference)).bytes().length > 5_000);
    }
  }

  private static Path folder(long runId) {
    return Setting.dataFolder().resolve("letters").resolve(Long.toString(runId));
  }

  private static <T> T asSystem(Callable<T> work) throws Exception {
    return CurrentUser.asSystem(work);
  }
}
