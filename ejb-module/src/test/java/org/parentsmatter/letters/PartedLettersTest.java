package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.letters.SharingParents.FATHER;
import static org.parentsmatter.letters.SharingParents.MOTHER;
import static org.parentsmatter.letters.SharingParents.group;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** Two parents who chose one letter, and what parts them again, whenever it happens. */
class PartedLettersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whatever_speaks_against_it_gives_each_a_letter_or_a_reason(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    for (Obstacle obstacle : Obstacle.values()) {
      undone(
          school,
          () -> {
            obstacle.stands(school);
            letters.setAll();
            assertParted(letters, obstacle);
          });
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_happens_between_setting_and_release_parts_them_again(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.setAll();
    for (Obstacle obstacle : Obstacle.values()) {
      undone(
          school,
          () -> {
            assertThat(letters.outcomes()).containsExactly("PRODUCED", "SHARED");
            assertThat(letters.notAllowed()).isEmpty();
            obstacle.stands(school);
            List<ProducedLetters.Stored> parted = letters.notAllowed();
            assertThat(parted)
                .as("%s", obstacle)
                .extracting(stored -> stored.reference().value())
                .containsOnly(letters.reference(MOTHER).value());
            letters.reopen(parted);
            letters.setAll();
            assertThat(letters.notAllowed()).as("%s", obstacle).isEmpty();
            assertParted(letters, obstacle);
          });
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_released_letter_is_kept_back_whichever_of_the_two_it_may_not_reach(DataSource dataSource)
      throws Exception {
    InventedSchool school = group(dataSource).run().freeze(1);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.setAll();
    school.execute("update letter_run set status = 'RELEASED'");
    LetterReference reference = letters.reference(MOTHER);
    ProducedLetters produced = new ProducedLetters(school.connection());
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isFalse();
    assertThat(produced.runOfOpenable(reference)).contains(InventedSchool.RUN);
    assertThat(produced.protectedParent(reference)).isEmpty();
    for (Obstacle obstacle :
        List.of(Obstacle.RESTRICTED, Obstacle.DEAD, Obstacle.RESTRICTED_FROM_EVENTS)) {
      undone(
          school,
          () -> {
            obstacle.stands(school);
            assertThat(produced.anyWithheld(InventedSchool.RUN)).as("%s", obstacle).isTrue();
            assertThat(produced.runOfOpenable(reference).isEmpty())
                .as("%s", obstacle)
                .isEqualTo(obstacle != Obstacle.RESTRICTED_FROM_EVENTS);
          });
    }
    Obstacle.PROTECTED.stands(school);
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isTrue();
    assertThat(produced.protectedParent(reference)).contains((long) FATHER);
  }

  private static void assertParted(LettersOnDisk letters, Obstacle obstacle) throws Exception {
    assertThat(letters.outcomes()).as("%s", obstacle).isEqualTo(obstacle.outcomes);
    assertThat(letters.reason(FATHER)).as("%s", obstacle).contains(obstacle.reason);
    assertThat(letters.references()).as("%s", obstacle).isEqualTo(letters.opened());
  }

  /** What happens in it leaves no trace for the next obstacle. */
  private static void undone(InventedSchool school, Happening happening) throws Exception {
    school.connection().setAutoCommit(false);
    happening.happen();
    school.connection().rollback();
    school.connection().setAutoCommit(true);
  }

  private interface Happening {
    void happen() throws Exception;
  }
}
