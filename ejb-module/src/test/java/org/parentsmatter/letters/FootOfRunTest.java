package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.templates.ChoosingFeet;
import org.parentsmatter.templates.FootChoice;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.SchoolBeans;

/** The core message at the foot of a run's letters is the one there was when it was ordered. */
class FootOfRunTest {
  private static final String PLAN = "plan-letter";
  private static final String FIRST = "Every parent is welcome here.";
  private static final String SECOND = "We begin with what goes well.";
  private static final int PUPILS = 5;

  @TempDir private Path folder;

  private InventedSchool school(DataSource dataSource) throws Exception {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= PUPILS; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.execute("update school set name = 'Larkhill School', sender_name = 'Ruth Adeyemi'");
    for (String message : List.of(FIRST, SECOND)) {
      school.execute(
          "insert into core_message (id, position, message, one_line, version)"
              + " values (?, ?, ?, 'In one line', 0)",
          message.equals(FIRST) ? 1 : 2,
          message.equals(FIRST) ? 1 : 2,
          message);
    }
    DerivingFamilies.derive(school.connection());
    return school;
  }

  private SchoolBeans beans(DataSource dataSource) {
    SchoolBeans beans = SchoolBeans.withOneConnection(dataSource);
    beans.use(LettersFolder.class, new LettersFolder(folder));
    return beans;
  }

  private static long order(SchoolBeans beans, String template) {
    return beans.inTransaction(
        () ->
            beans
                .bean(LetterRuns.class)
                .order(
                    new LetterOrder(
                        "token-" + UUID.randomUUID(), "Letters", template, Audience.all()),
                    LetterTemplate.shipped(template).version(),
                    LocalDate.of(2026, 11, 27),
                    "office"));
  }

  private static void choose(SchoolBeans beans, String template, FootChoice choice) {
    ChoosingFeet choosing = beans.bean(ChoosingFeet.class);
    beans.inTransaction(() -> choosing.choose(template, choosing.of(template).version(), choice));
  }

  private List<String> texts(InventedSchool school, long run) throws Exception {
    List<String> texts = new ArrayList<>();
    Connection connection = school.connection();
    LetterFiles files = new LettersFolder(folder).of(run);
    for (KeptLetter letter : new KeptLetters(connection).next(run, false, 0, Integer.MAX_VALUE)) {
      texts.add(LetterText.of(files.pdf(letter)));
    }
    return texts;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_run_that_is_resumed_after_the_message_changed_goes_on_with_the_first(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = beans(dataSource)) {
      long run = order(beans, PLAN);
      breaksOffHalfWay(beans, run);

      school.execute("update core_message set message = 'Something else altogether.' where id = 1");
      choose(beans, PLAN, FootChoice.message(2));
      beans.inTransaction(
          () ->
              beans
                  .bean(LetterRuns.class)
                  .change(run, AuditAction.LETTER_RUN_RESUMED, r -> r.resume(LetterRuns.now())));
      new StepsOfTheJob(beans, run).work();

      assertThat(texts(school, run))
          .hasSize(PUPILS)
          .allSatisfy(
              text ->
                  assertThat(text)
                      .contains(FIRST)
                      .doesNotContain(SECOND)
                      .doesNotContain("Something else altogether."));
    } finally {
      school.connection().close();
    }
  }

  /** Two letters are stored, three are not, when it stops. */
  private static void breaksOffHalfWay(SchoolBeans beans, long run) {
    LetterRuns runs = beans.bean(LetterRuns.class);
    Letters letters = beans.bean(Letters.class);
    beans.inTransaction(() -> runs.enter(run, 1, LetterRunStatus.FREEZING));
    beans.inTransaction(() -> letters.freeze(run, 1));
    beans.inTransaction(() -> runs.enter(run, 1, LetterRunStatus.RENDERING));
    Stationery stationery =
        beans.inTransaction(() -> beans.bean(Stationeries.class).of(runs.get(run)));
    beans.inTransaction(
        () ->
            letters.store(
                run,
                1,
                letters.open(run, 0, 0).subList(0, 2).stream()
                    .map(letter -> SettingLetters.set(letter, stationery))
                    .toList()));
    beans.inTransaction(() -> runs.rest(run, 1, LetterRunStatus.STOPPED, "stopped"));
    RunNumbers.forget(run);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_template_has_its_own_foot_also_none(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    String other = "plan-note";
    try (SchoolBeans beans = beans(dataSource)) {
      choose(beans, other, FootChoice.message(2));
      long usual = order(beans, PLAN);
      long chosen = order(beans, other);
      work(beans, usual, chosen);
      choose(beans, PLAN, FootChoice.NONE);
      long none = order(beans, PLAN);
      work(beans, none);

      assertThat(texts(school, usual))
          .hasSize(PUPILS)
          .allSatisfy(text -> assertThat(text).contains(FIRST).doesNotContain(SECOND));
      assertThat(texts(school, chosen))
          .hasSize(PUPILS)
          .allSatisfy(text -> assertThat(text).contains(SECOND).doesNotContain(FIRST));
      assertThat(texts(school, none))
          .hasSize(PUPILS)
          .allSatisfy(text -> assertThat(text).doesNotContain(FIRST).doesNotContain(SECOND));
    } finally {
      school.connection().close();
    }
  }

  private static void work(SchoolBeans beans, long... runs) {
    for (long run : runs) {
      new StepsOfTheJob(beans, run).work();
    }
  }
}
