package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.press.LetterData;

/** One letter for two parents: only while everything the rule asks for is so. */
class SharedLettersTest {
  private static final int MOTHER = 101;
  private static final int FATHER = 102;

  @TempDir private Path folder;

  private static InventedSchool family(DataSource dataSource) throws SQLException {
    return new InventedSchool(dataSource)
        .pupil(1, "Zoe", "Hartley", "7A")
        .pupil(2, "Amelia", "Hartley", "8C")
        .parent(MOTHER, "Mrs", "Jo", "Hartley", "4 Mill Lane")
        .parent(FATHER, "Mr", "Paul", "Hartley", "4, MILL lane")
        .tie(MOTHER, 1, "MOTHER")
        .tie(MOTHER, 2, "MOTHER")
        .tie(FATHER, 1, "FATHER")
        .tie(FATHER, 2, "FATHER");
  }

  private static InventedSchool group(DataSource dataSource) throws SQLException {
    return family(dataSource).choose(MOTHER, FATHER).choose(FATHER, MOTHER);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_who_chose_it_have_one_letter_and_both_are_accounted_for(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    setAll(school);
    assertThat(outcomes(school)).containsExactly("PRODUCED", "SHARED");
    String reference = reference(school, MOTHER);
    assertThat(reason(school, FATHER))
        .isEqualTo("in the letter to Mrs Jo Hartley, reference " + reference);
    assertThat(onDisk()).containsExactly(reference);
    LetterData words =
        LetterData.fromBytes(
            new ProducedLetters(school.connection())
                .contents(InventedSchool.RUN, false, 0, 10)
                .get(0)
                .words());
    assertThat(words.salutation()).isEqualTo("Dear Mrs Hartley and Mr Hartley");
    assertThat(words.addressLines())
        .containsExactly("Mrs J Hartley and Mr P Hartley", "4 Mill Lane", "Larkham", "LK1 4QT");
    assertThat(words.children()).hasSize(2);
    StringBuilder csv = new StringBuilder();
    new RecipientsCsv(school.connection()).write(InventedSchool.RUN, csv);
    assertThat(csv.toString().lines().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).contains("con-101,Mrs Jo Hartley,stu-1 stu-2,post,produced"),
            row ->
                assertThat(row)
                    .contains("con-102,Mr Paul Hartley,stu-1 stu-2,,shared,\"in the letter to"));
    RunSummary run = new RunSummaries(school.connection()).one(InventedSchool.RUN).get(0);
    assertThat(List.of(run.recipients(), run.produced(), run.shared(), run.byPost()))
        .containsExactly(2, 1, 1, 1);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void one_wish_is_none(DataSource dataSource) throws Exception {
    InventedSchool school = family(dataSource).choose(MOTHER, FATHER).run().freeze(1);
    setAll(school);
    assertThat(outcomes(school)).containsExactly("PRODUCED", "PRODUCED");
    assertThat(school.list("select reason from letter where reason is not null")).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whatever_speaks_against_it_gives_each_a_letter_or_a_reason(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    for (Obstacle obstacle : Obstacle.values()) {
      school.connection().setAutoCommit(false);
      obstacle.stands(school);
      setAll(school);
      assertThat(outcomes(school)).as("%s at setting", obstacle).isEqualTo(obstacle.outcomes);
      assertThat(reason(school, FATHER)).as("%s", obstacle).contains(obstacle.reason);
      assertThat(references(school)).as("%s", obstacle).isEqualTo(onDisk());
      school.connection().rollback();
      school.connection().setAutoCommit(true);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_happens_between_setting_and_release_parts_them_again(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    setAll(school);
    for (Obstacle obstacle : Obstacle.values()) {
      school.connection().setAutoCommit(false);
      assertThat(outcomes(school)).containsExactly("PRODUCED", "SHARED");
      assertThat(notAllowed(school)).isEmpty();
      obstacle.stands(school);
      List<ProducedLetters.Stored> parted = notAllowed(school);
      assertThat(parted)
          .as("%s", obstacle)
          .extracting(stored -> stored.reference().value())
          .containsOnly(reference(school, MOTHER));
      stored(school).reopen(InventedSchool.RUN, 1, parted, InventedSchool.now());
      setAll(school);
      assertThat(notAllowed(school)).as("%s", obstacle).isEmpty();
      assertThat(outcomes(school)).as("%s before release", obstacle).isEqualTo(obstacle.outcomes);
      assertThat(reason(school, FATHER)).as("%s", obstacle).contains(obstacle.reason);
      assertThat(references(school)).as("%s", obstacle).isEqualTo(onDisk());
      school.connection().rollback();
      school.connection().setAutoCommit(true);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_plan_that_asks_different_things_of_the_two_needs_two_letters(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    List<OpenLetter> open =
        new OpenLetters(
                school.connection(),
                parents -> {
                  Map<Long, List<PlanPart>> plans = new HashMap<>();
                  parents.forEach(parent -> plans.put(parent, List.of(plan("Ask " + parent))));
                  return plans;
                })
            .ofRun(InventedSchool.RUN, 10);
    FinishedLetter letter = InventedSchool.set(open.get(0));
    assertThat(letter.partner().shared()).isFalse();
    assertThat(letter.reason()).contains("the plan does not say the same to both");
    assertThat(LetterData.fromBytes(letter.content()).salutation()).isEqualTo("Dear Mrs Hartley");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_name_too_long_for_one_window_gives_two_letters(DataSource dataSource) throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    school.execute("update parent set family_name = ? where id = 101", "H" + "a".repeat(115));
    setAll(school);
    assertThat(outcomes(school)).doesNotContain("SHARED", "PENDING");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_second_waits_for_the_first_in_every_partition(DataSource dataSource) throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    List<OpenLetter> open = new ArrayList<>();
    for (int partition = 0; partition < LetterRun.PARTITIONS; partition++) {
      open.addAll(school.open().ofPartition(InventedSchool.RUN, partition, 0, 50));
    }
    assertThat(open).singleElement().matches(letter -> letter.parentId() == MOTHER);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void both_at_the_same_protected_address_have_one_that_is_printed_apart(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).protect(MOTHER).protect(FATHER).run().freeze(1);
    setAll(school);
    ProducedLetters produced = new ProducedLetters(school.connection());
    produced.keepApart(InventedSchool.RUN);
    assertThat(outcomes(school)).containsExactly("PRODUCED", "SHARED");
    assertThat(produced.references(InventedSchool.RUN, false)).isEmpty();
    assertThat(produced.references(InventedSchool.RUN, true)).hasSize(1);
    assertThat(produced.anyMisplaced(InventedSchool.RUN)).isFalse();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_released_letter_is_kept_back_whichever_of_the_two_it_may_not_reach(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    setAll(school);
    school.execute("update letter_run set status = 'RELEASED'");
    LetterReference reference = new LetterReference(reference(school, MOTHER));
    ProducedLetters produced = new ProducedLetters(school.connection());
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isFalse();
    assertThat(produced.runOfOpenable(reference)).contains(InventedSchool.RUN);
    assertThat(produced.protectedParent(reference)).isEmpty();
    for (Obstacle obstacle :
        List.of(Obstacle.RESTRICTED, Obstacle.DEAD, Obstacle.RESTRICTED_FROM_EVENTS)) {
      school.connection().setAutoCommit(false);
      obstacle.stands(school);
      assertThat(produced.anyWithheld(InventedSchool.RUN)).as("%s", obstacle).isTrue();
      assertThat(produced.runOfOpenable(reference).isEmpty())
          .as("%s", obstacle)
          .isEqualTo(obstacle != Obstacle.RESTRICTED_FROM_EVENTS);
      school.connection().rollback();
      school.connection().setAutoCommit(true);
    }
    Obstacle.PROTECTED.stands(school);
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isTrue();
    assertThat(produced.protectedParent(reference)).contains((long) FATHER);
  }

  private void setAll(InventedSchool school) throws SQLException, IOException {
    List<OpenLetter> open = school.open().ofRun(InventedSchool.RUN, 50);
    while (!open.isEmpty()) {
      List<FinishedLetter> finished = open.stream().map(InventedSchool::set).toList();
      stored(school).store(InventedSchool.RUN, 1, finished, InventedSchool.now());
      open = school.open().ofRun(InventedSchool.RUN, 50);
    }
  }

  private static List<ProducedLetters.Stored> notAllowed(InventedSchool school)
      throws SQLException {
    List<ProducedLetters.Stored> letters =
        new ArrayList<>(
            new ProducedLetters(school.connection()).notEntitledAnyMore(InventedSchool.RUN));
    letters.addAll(SharedLetters.notSharedAnyMore(school.open(), InventedSchool.RUN));
    return letters;
  }

  private StoredLetters stored(InventedSchool school) {
    return new StoredLetters(school.connection(), new LetterFiles(folder, InventedSchool.RUN));
  }

  private static List<String> outcomes(InventedSchool school) throws SQLException {
    return school.list("select outcome from letter order by parent_id");
  }

  private static String reason(InventedSchool school, int parent) throws SQLException {
    return school.list("select reason from letter where parent_id = " + parent).get(0);
  }

  private static String reference(InventedSchool school, int parent) throws SQLException {
    return school.list("select reference from letter where parent_id = " + parent).get(0);
  }

  private static List<String> references(InventedSchool school) throws SQLException {
    return school.list(
        "select reference from letter where outcome = 'PRODUCED' order by reference");
  }

  private List<String> onDisk() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(Long.toString(InventedSchool.RUN)))) {
      return all.map(file -> file.getFileName().toString().replace(".pdf", "")).sorted().toList();
    }
  }

  private static PlanPart plan(String task) {
    return new PlanPart(
        1,
        false,
        LocalDate.of(2026, 12, 18),
        List.of(new PlanPart.Praise(1, "Zoe reads well.")),
        List.of(),
        List.of(new PlanPart.Line(1, "You", task, "It helps.", null)));
  }
}
