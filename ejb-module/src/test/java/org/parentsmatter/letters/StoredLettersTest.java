package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.press.SchoolArtwork;

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
    assertThat(letters.bundles()).hasSize(2);
    assertThat(letters.references()).hasSize(4);

    letters.storeNext(50);
    assertThat(school.open().ofRun(InventedSchool.RUN, 50)).isEmpty();
    assertThat(letters.references()).containsExactlyElementsOf(frozen);
    assertThat(letters.opened()).containsExactlyElementsOf(frozen);
    assertThat(letters.bundles()).hasSize(3);
    assertThat(letters.notAsStored()).isEmpty();
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
    assertThat(letters.notAsStored()).isEmpty();
    // One letter's bytes are another's now, one has lost its key, of one a byte was changed.
    swapPlaces(school, references.get(0), references.get(1));
    school.execute("update letter set letter_key = null where reference = ?", references.get(2));
    damage(letters, school, references.get(3));
    assertThat(letters.notAsStored()).containsExactlyInAnyOrderElementsOf(references.subList(0, 4));

    letters.reopen(stored(school, references.subList(0, 4)));
    letters.setAll();
    assertThat(letters.opened()).containsExactlyElementsOf(references);
    Files.delete(letters.bundles().get(0));
    Files.delete(letters.bundles().get(0));
    assertThat(letters.notAsStored()).containsExactlyInAnyOrderElementsOf(references);
  }

  private static void swapPlaces(InventedSchool school, String one, String other)
      throws SQLException {
    String select = "select bundle_offset from letter where reference = '";
    String offset = school.list(select + one + "'").get(0);
    String otherOffset = school.list(select + other + "'").get(0);
    String update = "update letter set bundle_offset = ? where reference = ?";
    school.execute(update, Integer.valueOf(otherOffset), one);
    school.execute(update, Integer.valueOf(offset), other);
  }

  private static void damage(LettersOnDisk letters, InventedSchool school, String reference)
      throws SQLException, IOException {
    String where = " from letter where reference = '" + reference + "'";
    int offset = Integer.parseInt(school.list("select bundle_offset" + where).get(0));
    Path bundle = letters.bundles().get(0);
    byte[] bytes = Files.readAllBytes(bundle);
    bytes[offset + 40]++;
    Files.write(bundle, bytes);
  }

  private static List<ProducedLetters.Stored> stored(InventedSchool school, List<String> references)
      throws SQLException {
    List<ProducedLetters.Stored> stored = new ArrayList<>();
    for (String reference : references) {
      String id = school.list("select id from letter where reference = '" + reference + "'").get(0);
      stored.add(new ProducedLetters.Stored(Long.parseLong(id), new LetterReference(reference)));
    }
    return stored;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whereTheLogoWasChangedOnTheWayTheOldLettersAreSetAnew(DataSource dataSource)
      throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(4, withLogo(Color.RED));
    List<String> before = letters.references();
    letters.storeNext(3, withLogo(Color.BLUE));
    assertThat(letters.notAsStored()).containsExactlyInAnyOrderElementsOf(before);
  }

  private static Stationery withLogo(Color colour) throws IOException {
    BufferedImage logo = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    logo.setRGB(3, 3, colour.getRGB());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(logo, "png", png);
    Stationery plain = InventedSchool.STATIONERY;
    return new Stationery(
        plain.template(),
        SchoolArtwork.of(png.toByteArray(), null),
        plain.letterhead(),
        plain.sender(),
        plain.coreMessage(),
        plain.officeHours(),
        plain.date(),
        plain.reviewOn(),
        plain.reviewText(),
        plain.envelope(),
        plain.numbers(),
        plain.approved());
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aSharedPartThatIsGoneIsKeptAgain(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    List<String> references = letters.references();
    List<Path> parts;
    try (Stream<Path> files = Files.list(folder.resolve("parts"))) {
      parts = files.sorted().toList();
    }
    Files.writeString(parts.get(0), "damaged");
    Files.delete(parts.get(1));
    assertThat(letters.notAsStored()).containsExactlyInAnyOrderElementsOf(references);
    letters.reopen(stored(school, references));
    letters.setAll();
    assertThat(letters.opened()).containsExactlyElementsOf(references);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void withoutItsKeyALetterIsGoneThoughItsFileIsThere(DataSource dataSource) throws Exception {
    InventedSchool school = InventedSchool.twelve(dataSource);
    LettersOnDisk letters = new LettersOnDisk(school, folder);
    letters.storeNext(50);
    String erased = letters.references().get(0);
    List<Path> files = letters.bundles();
    school.execute("update letter set letter_key = null where reference = ?", erased);
    KeptLetter kept =
        new KeptLetters(school.connection()).one(new LetterReference(erased)).orElseThrow();
    assertThatThrownBy(() -> letters.files().pdf(kept)).isInstanceOf(LetterRefused.class);
    assertThat(letters.bundles()).isEqualTo(files);
    for (Path file : files) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .doesNotContain("Mill Lane", erased, "obj", "endstream");
    }
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
    assertThat(letters.opened()).containsExactlyElementsOf(letters.references()).hasSize(10);
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
