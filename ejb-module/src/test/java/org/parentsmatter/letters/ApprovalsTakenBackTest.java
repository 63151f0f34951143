package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.letters.ReadingParents.POLISH;
import static org.parentsmatter.letters.ReadingParents.RUN;
import static org.parentsmatter.letters.ReadingParents.approve;
import static org.parentsmatter.letters.ReadingParents.school;
import static org.parentsmatter.letters.ReadingParents.stationery;
import static org.parentsmatter.letters.ReadingParents.takeBack;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.DataFolder;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.SchoolBeans;

/** A text that nobody stands for any more does not go out, however far the run has come. */
@ExtendWith(DataFolder.class)
class ApprovalsTakenBackTest {

  @TempDir private Path data;

  private static byte[] printRun(SchoolBeans beans) throws IOException {
    LetterRun run = beans.inTransaction(() -> beans.bean(LetterRuns.class).get(RUN));
    return new LetterDocument(
            "run.pdf",
            beans.inTransaction(() -> beans.bean(PrintRuns.class).of(run, false, PrintWish.ALL)))
        .bytes();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_lost_its_approval_since_it_was_set_is_set_again_before_it_goes_out(
      DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      approve(beans, Tongue.URDU, false, true);
      Letters letters = beans.bean(Letters.class);
      letters.setOpen(RUN, 1, stationery(school));
      school.execute("update letter_run set status = 'RELEASING'");
      assertThat(beans.inTransaction(() -> letters.reopenNotEntitled(RUN, 1))).isZero();

      takeBack(beans, Tongue.POLISH);
      PrintRunSums sums = beans.bean(Letters.class).sums(RUN);
      assertThat(beans.inTransaction(() -> letters.release(RUN, 1, sums))).isFalse();
      assertThat(school.list("select status from letter_run")).containsExactly("RELEASING");

      takeBack(beans, Tongue.URDU);
      assertThat(letters.reopenNotEntitled(RUN, 1)).isEqualTo(2);
      letters.setOpen(RUN, 1, stationery(school));
      PrintRunSums again = beans.bean(Letters.class).sums(RUN);
      assertThat(beans.inTransaction(() -> letters.release(RUN, 1, again))).isTrue();
      assertThat(school.list("select status from letter_run")).containsExactly("RELEASED");
      assertThat(school.list("select distinct language from letter")).containsExactly("en");
      assertThat(school.list("select texts from letter where texts is not null")).isEmpty();
      assertThat(LetterText.of(printRun(beans)))
          .contains("Dear Mrs Family1")
          .doesNotContain("polsku", "Szanowni")
          .doesNotContainPattern("\\p{InArabic}");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_text_that_was_changed_by_an_update_meanwhile_is_not_in_the_letters(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      Letters letters = beans.bean(Letters.class);
      letters.setOpen(RUN, 1, stationery(school));
      String older = "words.pl.0123456789ab";
      school.execute("update letter set texts = ? where parent_id = ?", older, POLISH);
      school.execute(
          "update text_approval set stands = ?, text_key = ? where stands like 'words.pl.%'",
          older, older);
      assertThat(letters.reopenNotEntitled(RUN, 1)).isEqualTo(1);
      letters.setOpen(RUN, 1, stationery(school));
      assertThat(school.list("select language_choice from letter where parent_id = " + POLISH))
          .containsExactly("WORDS_NOT_READ");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_print_run_of_a_released_run_is_kept_back_once_an_approval_is_taken_back(
      DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      approve(beans, Tongue.POLISH, true, true);
      approve(beans, Tongue.URDU, true, true);
      Letters letters = beans.bean(Letters.class);
      letters.setOpen(RUN, 1, stationery(school));
      PrintRunSums sums = beans.bean(Letters.class).sums(RUN);
      school.execute("update letter_run set status = 'RELEASED', print_run_sha256 = 'x'");
      assertThat(sums.ordinary()).isNotNull();
      assertThat(LetterText.of(printRun(beans)))
          .contains("Szanowni Państwo, Mrs Family1", "Dear Mrs Family1", "Dear Mrs Family2")
          .containsPattern("\\p{InArabic}");
      assertThat(letters.hasWithheld(RUN)).isFalse();
      takeBack(beans, Tongue.POLISH);
      assertThat(letters.hasWithheld(RUN)).isTrue();
    }
  }
}
