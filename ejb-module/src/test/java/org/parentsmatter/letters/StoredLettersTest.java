package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

class StoredLettersTest {
  @TempDir private Path folder;

  private static InventedSchool school(DataSource dataSource) throws SQLException {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 12; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, i % 6 == 0 ? "CHILDMINDER" : "MOTHER");
    }
    return school.run().freeze(1);
  }

  private LetterFiles files() {
    return new LetterFiles(folder, InventedSchool.RUN);
  }

  private void storeNext(InventedSchool school, int howMany) throws SQLException, IOException {
    List<FinishedLetter> finished =
        school.open().ofRun(InventedSchool.RUN, howMany).stream().map(InventedSchool::set).toList();
    new StoredLetters(school.connection(), files())
        .store(InventedSchool.RUN, 1, finished, InventedSchool.now());
  }

  private List<String> onDisk() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(Long.toString(InventedSchool.RUN)))) {
      return all.map(file -> file.getFileName().toString().replace(".pdf", "")).sorted().toList();
    }
  }

  private static final String PRODUCED =
      "select reference from letter where outcome = 'PRODUCED' order by reference";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whatACrashLeftOpenIsWrittenAndNothingTwice(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    TreeSet<String> frozen =
        new TreeSet<>(school.list("select reference from letter where outcome = 'PENDING'"));
    storeNext(school, 4);
    school.connection().setAutoCommit(false);
    storeNext(school, 3);
    school.connection().rollback();
    school.connection().setAutoCommit(true);
    assertThat(onDisk()).hasSize(7);
    assertThat(school.list(PRODUCED)).hasSize(4);

    storeNext(school, 50);
    assertThat(school.open().ofRun(InventedSchool.RUN, 50)).isEmpty();
    assertThat(school.list(PRODUCED)).containsExactlyElementsOf(frozen);
    assertThat(onDisk()).containsExactlyElementsOf(frozen);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void partitionsShareTheLettersOut(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    TreeSet<Long> ids = new TreeSet<>();
    for (int partition = 0; partition < LetterRun.PARTITIONS; partition++) {
      for (OpenLetter letter : school.open().ofPartition(InventedSchool.RUN, partition, 0, 50)) {
        assertThat(ids.add(letter.id())).isTrue();
      }
    }
    assertThat(ids).hasSize(10);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aJobThatWasGivenUpStoresNothing(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    school.execute("update letter_run set attempt = 2");
    school.connection().setAutoCommit(false);
    assertThatThrownBy(() -> storeNext(school, 3)).isInstanceOf(AttemptGivenUp.class);
    school.connection().rollback();
    school.connection().setAutoCommit(true);
    assertThat(school.list(PRODUCED)).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void lettersThatAreMissingOrDamagedAreNoticed(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    storeNext(school, 50);
    List<String> references = school.list(PRODUCED);
    Files.delete(files().letter(new LetterReference(references.get(0))));
    Files.writeString(files().letter(new LetterReference(references.get(1))), "damaged");
    ProducedLetters produced = new ProducedLetters(school.connection());
    assertThat(produced.notAsStored(InventedSchool.RUN, files()))
        .extracting(stored -> stored.reference().value())
        .containsExactlyInAnyOrderElementsOf(references.subList(0, 2));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoLeftMeanwhileLosesTheLetterAndItsFile(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    storeNext(school, 50);
    school.execute(
        "update pupil set left_on = ? where id = 3", java.sql.Date.valueOf("2026-01-01"));
    List<ProducedLetters.Stored> gone =
        new ProducedLetters(school.connection()).notEntitledAnyMore(InventedSchool.RUN);
    assertThat(gone).hasSize(1);
    new StoredLetters(school.connection(), files())
        .reopen(InventedSchool.RUN, 1, gone, InventedSchool.now());
    storeNext(school, 50);
    assertThat(school.list("select reason from letter where parent_id = 103"))
        .singleElement()
        .asString()
        .contains("no pupil on roll");
    assertThat(onDisk()).containsExactlyElementsOf(school.list(PRODUCED)).hasSize(9);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aRestrictionTakesEffectAtFreezingSettingAndRelease(DataSource dataSource) throws Exception {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 4; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.restrict(101).run().freeze(1);
    school.restrict(102);
    storeNext(school, 50);
    school.restrict(103);
    List<ProducedLetters.Stored> gone =
        new ProducedLetters(school.connection()).notEntitledAnyMore(InventedSchool.RUN);
    assertThat(gone).hasSize(1);
    new StoredLetters(school.connection(), files())
        .reopen(InventedSchool.RUN, 1, gone, InventedSchool.now());
    storeNext(school, 50);
    assertThat(school.list("select reason from letter where parent_id < 104 order by parent_id"))
        .containsExactly(
            "ask the safeguarding lead", "ask the safeguarding lead", "ask the safeguarding lead");
    assertThat(onDisk()).containsExactlyElementsOf(school.list(PRODUCED)).hasSize(1);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void evenAReleasedLetterIsKeptBackOnceSomebodyIsRestrictedOrHasDied(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource);
    storeNext(school, 50);
    school.execute("update letter_run set status = 'RELEASED'");
    LetterReference reference =
        new LetterReference(
            school.list("select reference from letter where parent_id = 101").get(0));
    ProducedLetters produced = new ProducedLetters(school.connection());
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
  void theFileThatACrashLeftOfALetterNobodyMayHaveGoes(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    school.connection().setAutoCommit(false);
    storeNext(school, 50);
    school.connection().rollback();
    school.connection().setAutoCommit(true);
    assertThat(onDisk()).hasSize(10);
    school.execute("update relationship set ended_on = current_date where parent_id = 103");
    storeNext(school, 50);
    assertThat(onDisk()).containsExactlyElementsOf(school.list(PRODUCED)).hasSize(9);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aJobThatWasGivenUpOpensNothingAgain(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    storeNext(school, 50);
    List<ProducedLetters.Stored> all =
        school.list(PRODUCED).stream()
            .map(reference -> new ProducedLetters.Stored(1, new LetterReference(reference)))
            .toList();
    school.execute("update letter_run set attempt = 2, status = 'RELEASED'");
    StoredLetters stored = new StoredLetters(school.connection(), files());
    assertThatThrownBy(() -> stored.reopen(InventedSchool.RUN, 1, all, InventedSchool.now()))
        .isInstanceOf(AttemptGivenUp.class);
    assertThat(onDisk()).containsExactlyElementsOf(school.list(PRODUCED)).hasSize(10);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void anOverlongReasonIsCutAndEndsNoRun(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    OpenLetter open = school.open().ofRun(InventedSchool.RUN, 1).get(0);
    new StoredLetters(school.connection(), files())
        .store(
            InventedSchool.RUN,
            1,
            List.of(FinishedLetter.refused(open, "this cannot be set: " + "x".repeat(2000))),
            InventedSchool.now());
    assertThat(school.list("select reason from letter where id = " + open.id()))
        .singleElement()
        .asString()
        .hasSize(1000)
        .endsWith("…");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aLetterThatIsNotReleasedIsShownOnlyWhileTheParentMayHaveIt(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource);
    storeNext(school, 50);
    ProducedLetters produced = new ProducedLetters(school.connection());
    LetterReference kept = reference(school, 101);
    LetterReference lost = reference(school, 103);
    school.execute("update relationship set ended_on = current_date where parent_id = 103");
    assertThat(produced.runOfOpenable(kept)).contains(InventedSchool.RUN);
    assertThat(produced.runOfOpenable(lost)).isEmpty();
    assertThat(produced.runOfOpenable(reference(school, 106))).as("refused").isEmpty();
    school.execute("update letter_run set status = 'RELEASED'");
    assertThat(produced.runOfOpenable(lost)).as("what went out").contains(InventedSchool.RUN);
  }

  private static LetterReference reference(InventedSchool school, long parent) throws SQLException {
    return new LetterReference(
        school.list("select reference from letter where parent_id = " + parent).get(0));
  }
}
