package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.letters.SharingParents.FATHER;
import static org.parentsmatter.letters.SharingParents.MOTHER;
import static org.parentsmatter.letters.SharingParents.family;
import static org.parentsmatter.letters.SharingParents.group;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.testing.LetterText;

/** One letter for two parents: only while everything the rule asks for is so. */
class SharedLettersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_who_chose_it_have_one_letter_and_both_are_accounted_for(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.setAll();
    assertThat(letters.outcomes()).containsExactly("PRODUCED", "SHARED");
    String reference = letters.reference(MOTHER).value();
    assertThat(letters.reason(FATHER))
        .isEqualTo("in the letter to Mrs Jo Hartley, reference " + reference);
    assertThat(letters.opened()).containsExactly(reference);
    String words =
        LetterText.of(
            letters
                .files()
                .pdf(
                    new KeptLetters(school.connection())
                        .one(letters.reference(MOTHER))
                        .orElseThrow()));
    assertThat(words)
        .contains("Dear Mrs Hartley and Mr Hartley")
        .contains("Mrs J Hartley and Mr P Hartley 4 Mill Lane Larkham LK1 4QT");
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
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.setAll();
    assertThat(letters.outcomes()).containsExactly("PRODUCED", "PRODUCED");
    assertThat(school.list("select reason from letter where reason is not null")).isEmpty();
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
                  parents
                      .keySet()
                      .forEach(parent -> plans.put(parent, List.of(plan("Ask " + parent))));
                  return plans;
                })
            .ofRun(InventedSchool.RUN, 10);
    FinishedLetter letter = InventedSchool.set(open.get(0));
    assertThat(letter.partner().shared()).isFalse();
    assertThat(letter.reason()).contains("the plan does not say the same to both");
    assertThat(LetterText.of(letter.letter().pdf())).contains("Dear Mrs Hartley ");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_name_too_long_for_one_window_gives_two_letters(DataSource dataSource) throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    school.execute("update parent set family_name = ? where id = 101", "H" + "a".repeat(115));
    letters.setAll();
    assertThat(letters.outcomes()).doesNotContain("SHARED", "PENDING");
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
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.setAll();
    KeptLetters kept = new KeptLetters(school.connection());
    ProtectedLetters apart = new ProtectedLetters(school.connection());
    apart.keepApart(InventedSchool.RUN);
    assertThat(letters.outcomes()).containsExactly("PRODUCED", "SHARED");
    assertThat(kept.next(InventedSchool.RUN, false, 0, 9)).isEmpty();
    assertThat(kept.next(InventedSchool.RUN, true, 0, 9)).hasSize(1);
    assertThat(apart.anyMisplaced(InventedSchool.RUN)).isFalse();
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
