package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

class StoredLettersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whatACrashLeftOpenIsWrittenAndNothingTwice(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    TreeSet<String> frozen =
        new TreeSet<>(school.list("select reference from letter where outcome = 'PENDING'"));
    letters.storeNext(4);
    school.connection().setAutoCommit(false);
    letters.storeNext(3);
    school.connection().rollback();
    school.connection().setAutoCommit(true);
    assertThat(letters.onDisk()).hasSize(7);
    assertThat(letters.references()).hasSize(4);

    letters.storeNext(50);
    assertThat(school.open().ofRun(InventedSchool.RUN, 50)).isEmpty();
    assertThat(letters.references()).containsExactlyElementsOf(frozen);
    assertThat(letters.onDisk()).containsExactlyElementsOf(frozen);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void partitionsShareTheLettersOut(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
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
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    school.execute("update letter_run set attempt = 2");
    school.connection().setAutoCommit(false);
    assertThatThrownBy(() -> letters.storeNext(3)).isInstanceOf(AttemptGivenUp.class);
    school.connection().rollback();
    school.connection().setAutoCommit(true);
    assertThat(letters.references()).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void lettersThatAreMissingOrDamagedAreNoticed(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    List<String> references = letters.references();
    Files.delete(letters.files().letter(new LetterReference(references.get(0))));
    Files.writeString(letters.files().letter(new LetterReference(references.get(1))), "damaged");
    ProducedLetters produced = letters.produced();
    assertThat(produced.notAsStored(InventedSchool.RUN, letters.files()))
        .extracting(stored -> stored.reference().value())
        .containsExactlyInAnyOrderElementsOf(references.subList(0, 2));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void theFileThatACrashLeftOfALetterNobodyMayHaveGoes(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    school.connection().setAutoCommit(false);
    letters.storeNext(50);
    school.connection().rollback();
    school.connection().setAutoCommit(true);
    assertThat(letters.onDisk()).hasSize(10);
    school.execute("update relationship set ended_on = current_date where parent_id = 103");
    letters.storeNext(50);
    assertThat(letters.onDisk()).containsExactlyElementsOf(letters.references()).hasSize(9);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aJobThatWasGivenUpOpensNothingAgain(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    List<ProducedLetters.Stored> all =
        letters.references().stream()
            .map(reference -> new ProducedLetters.Stored(1, new LetterReference(reference)))
            .toList();
    school.execute("update letter_run set attempt = 2, status = 'RELEASED'");
    StoredLetters stored = letters.stored();
    assertThatThrownBy(() -> stored.reopen(InventedSchool.RUN, 1, all, InventedSchool.now()))
        .isInstanceOf(AttemptGivenUp.class);
    assertThat(letters.onDisk()).containsExactlyElementsOf(letters.references()).hasSize(10);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void anOverlongReasonIsCutAndEndsNoRun(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    OpenLetter open = school.open().ofRun(InventedSchool.RUN, 1).get(0);
    letters
        .stored()
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
}
