package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** Letters that somebody may have no more: at setting, before release and after it. */
class KeptBackLettersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoLeftMeanwhileLosesTheLetterAndItsFile(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    school.execute(
        "update pupil set left_on = ? where id = 3", java.sql.Date.valueOf("2026-01-01"));
    List<ProducedLetters.Stored> gone =
        NotEntitledAnyMore.of(school.connection(), InventedSchool.RUN);
    assertThat(gone).hasSize(1);
    letters.reopen(gone);
    letters.storeNext(50);
    assertThat(school.list("select reason from letter where parent_id = 103"))
        .singleElement()
        .asString()
        .contains("no pupil on roll");
    assertThat(letters.opened()).containsExactlyElementsOf(letters.references()).hasSize(9);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aRestrictionTakesEffectAtFreezingSettingAndRelease(DataSource dataSource) throws Exception {
    InventedSchool school = new InventedSchool(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    for (int i = 1; i <= 4; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.restrict(101).run().freeze(1);
    school.restrict(102);
    letters.storeNext(50);
    school.restrict(103);
    List<ProducedLetters.Stored> gone =
        NotEntitledAnyMore.of(school.connection(), InventedSchool.RUN);
    assertThat(gone).hasSize(1);
    letters.reopen(gone);
    letters.storeNext(50);
    assertThat(school.list("select reason from letter where parent_id < 104 order by parent_id"))
        .containsExactly(
            "ask the safeguarding lead", "ask the safeguarding lead", "ask the safeguarding lead");
    assertThat(letters.opened()).containsExactlyElementsOf(letters.references()).hasSize(1);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void evenAReleasedLetterIsKeptBackOnceSomebodyIsRestrictedOrHasDied(DataSource dataSource)
      throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    school.execute("update letter_run set status = 'RELEASED'");
    LetterReference reference = letters.reference(101);
    ProducedLetters produced = letters.produced();
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isFalse();
    assertThat(produced.runOfOpenable(reference)).contains(InventedSchool.RUN);
    school.execute("update relationship set ended_on = current_date where parent_id = 101");
    assertThat(produced.runOfOpenable(reference)).contains(InventedSchool.RUN);
    school.restrict(101);
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isTrue();
    assertThat(produced.runOfOpenable(reference)).isEmpty();
    school.execute("update restriction set until_on = ?", java.sql.Date.valueOf("2026-01-01"));
    assertThat(produced.anyWithheld(InventedSchool.RUN)).isFalse();
    assertThat(produced.runOfOpenable(reference)).contains(InventedSchool.RUN);
    for (String gone :
        List.of(
            "parent set deceased_on = %s where id = 101",
            "pupil set deceased_on = %s where id = 1")) {
      school.execute("update " + gone.formatted("current_date"));
      assertThat(produced.anyWithheld(InventedSchool.RUN)).as(gone).isTrue();
      assertThat(produced.runOfOpenable(reference)).as(gone).isEmpty();
      school.execute("update " + gone.formatted("null"));
    }
    assertThat(produced.runOfOpenable(reference)).contains(InventedSchool.RUN);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aLetterThatIsNotReleasedIsShownOnlyWhileTheParentMayHaveIt(DataSource dataSource)
      throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    ProducedLetters produced = letters.produced();
    LetterReference kept = letters.reference(101);
    LetterReference lost = letters.reference(103);
    school.execute("update relationship set ended_on = current_date where parent_id = 103");
    assertThat(produced.runOfOpenable(kept)).contains(InventedSchool.RUN);
    assertThat(produced.runOfOpenable(lost)).isEmpty();
    assertThat(produced.runOfOpenable(letters.reference(106))).as("refused").isEmpty();
    school.execute("update letter_run set status = 'RELEASED'");
    assertThat(produced.runOfOpenable(lost)).as("what went out").contains(InventedSchool.RUN);
  }
}
