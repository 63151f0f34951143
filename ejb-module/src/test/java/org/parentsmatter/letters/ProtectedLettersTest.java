package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.DataFolder;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.SchoolBeans;

/** Letters to protected addresses are printed apart, opened by few, and never among the others. */
@ExtendWith(DataFolder.class)
class ProtectedLettersTest {
  private static final long RUN = InventedSchool.RUN;

  @TempDir private Path data;

  /** Four mothers with a letter each, at 1 to 4 Mill Lane. */
  private static InventedSchool school(DataSource dataSource) throws SQLException, IOException {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 4; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.run().freeze(1);
    List<FinishedLetter> letters =
        school.open().ofRun(RUN, 50).stream().map(InventedSchool::set).toList();
    new StoredLetters(school.connection(), new LettersFolder().of(RUN))
        .store(RUN, 1, letters, InventedSchool.now());
    return school;
  }

  /** As the job releases: what is in the print runs and that they are ready. */
  private static void release(InventedSchool school, SchoolBeans beans) throws SQLException {
    new ProtectedLetters(school.connection()).keepApart(RUN);
    PrintRunSums sums = beans.bean(Letters.class).sums(RUN);
    school.execute(
        "update letter_run set status = 'RELEASED', print_run_sha256 = ?, protected_run_sha256 = ?",
        sums.ordinary(),
        sums.keptApart());
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void eachPrintRunHasItsLettersAndNoOther(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource).protect(102);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      release(school, beans);
      assertThat(streets(school, false))
          .containsExactly("1 Mill Lane", "3 Mill Lane", "4 Mill Lane");
      assertThat(streets(school, true)).containsExactly("2 Mill Lane");

      school.execute("update protected_address set protects = null");
      new ProtectedLetters(school.connection()).keepApart(RUN);
      assertThat(streets(school, true)).as("once apart, apart for good").hasSize(1);
      school.execute("update letter set outcome = 'REFUSED' where parent_id = 102");
      release(school, beans);
      assertThat(streets(school, true)).isEmpty();
    }
  }

  private static List<String> streets(InventedSchool school, boolean keptApart)
      throws SQLException, IOException {
    List<String> streets = new ArrayList<>();
    for (KeptLetter letter : new KeptLetters(school.connection()).next(RUN, keptApart, 0, 50)) {
      Pattern.compile("[0-9] Mill Lane")
          .matcher(LetterText.of(new LettersFolder().of(RUN).pdf(letter)))
          .results()
          .forEach(found -> streets.add(found.group()));
    }
    return streets;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aPrintRunFromBeforeIsHandedOutNoMore(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      release(school, beans);
      assertThat(beans.inTransaction(() -> opening(beans).printRun(RUN, PrintWish.ALL)).bytes())
          .isNotEmpty();
      assertThatThrownBy(
              () -> beans.inTransaction(() -> opening(beans).protectedRun(RUN, PrintWish.ALL)))
          .isInstanceOf(LetterRefused.class);
      school.protect(103);
      assertThat(beans.bean(Letters.class).hasWithheld(RUN)).isTrue();
      assertThatThrownBy(
              () -> beans.inTransaction(() -> opening(beans).printRun(RUN, PrintWish.ALL)))
          .isInstanceOf(LetterRefused.class)
          .hasMessageContaining("Make the print run again");
      assertThatThrownBy(
              () ->
                  beans.inTransaction(
                      () -> {
                        try {
                          beans.bean(WritingLetterFiles.class).write(RUN, data.resolve("out"));
                        } catch (IOException e) {
                          throw new AssertionError(e);
                        }
                      }))
          .isInstanceOf(LetterRunRefused.class);
      school.execute("update letter_run set status = 'RELEASING'");
      assertThat(
              beans.inTransaction(
                  () -> beans.bean(Letters.class).release(RUN, 1, new PrintRunSums("a", null))))
          .as("released with a letter in the wrong file")
          .isFalse();
      release(school, beans);
      assertThat(beans.inTransaction(() -> opening(beans).printRun(RUN, PrintWish.ALL)).bytes())
          .isNotEmpty();
      assertThat(beans.inTransaction(() -> opening(beans).protectedRun(RUN, PrintWish.ALL)).bytes())
          .isNotEmpty();
      assertThat(school.list("select action from audit_entry"))
          .containsOnly("PRINT_RUN_OPENED", "PROTECTED_PRINT_RUN_OPENED");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aSingleLetterAndAPreviewAreForThoseWhoMaySeeTheAddress(DataSource dataSource)
      throws Exception {
    InventedSchool school = school(dataSource).protect(102);
    String kept = school.list("select reference from letter where parent_id = 102").get(0);
    String other = school.list("select reference from letter where parent_id = 101").get(0);
    try (SchoolBeans office = new SchoolBeans(dataSource, "office", Set.of(Role.OFFICE));
        SchoolBeans principal = new SchoolBeans(dataSource)) {
      assertThat(office.inTransaction(() -> opening(office).letter(other)).bytes()).isNotEmpty();
      for (boolean apart : new boolean[] {false, true}) {
        if (apart) {
          release(school, principal);
          school.execute("update protected_address set protects = null");
        }
        assertThatThrownBy(() -> office.inTransaction(() -> opening(office).letter(kept)))
            .isInstanceOf(LetterRefused.class);
        assertThat(principal.inTransaction(() -> opening(principal).letter(kept)).bytes())
            .isNotEmpty();
        assertThat(page(office))
            .filteredOn(LetterRow::keptApart)
            .extracting(LetterRow::parentId)
            .containsExactly(102L);
        school.execute("update protected_address set protects = 102");
      }
      assertThatThrownBy(() -> preview(office, 102))
          .isInstanceOf(LetterRefused.class)
          .hasMessageContaining("ask the safeguarding lead");
      assertThat(preview(office, 101)).isNotEmpty();
      assertThat(preview(principal, 102)).isNotEmpty();
      DryRun rehearsal =
          office.inTransaction(
              () -> office.bean(PreviewingLetters.class).dryRun(Audience.all(), "plan-letter"));
      assertThat(rehearsal.keptApart()).isEqualTo(1);
      assertThat(rehearsal.specimens()).extracting(DryRun.Specimen::parentId).doesNotContain(102L);
      assertThat(
              school.list(
                  "select username || ' ' || subject_id from audit_entry"
                      + " where action = 'PROTECTED_ADDRESS_SEEN'"))
          .containsOnly("j.patel 102")
          .hasSize(3);
    }
  }

  private static List<LetterRow> page(SchoolBeans beans) {
    return beans
        .bean(SeeingLetters.class)
        .letters(RUN, LetterFilter.ALL, LetterSort.PRINT_ORDER, false, 0, 50);
  }

  private static byte[] preview(SchoolBeans beans, long parent) {
    return beans.inTransaction(
        () -> beans.bean(PreviewingLetters.class).preview(parent, Audience.all(), "plan-letter"));
  }

  private static OpeningLetters opening(SchoolBeans beans) {
    return beans.bean(OpeningLetters.class);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void theCommandWritesThemIntoAFolderOfTheirOwn(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource).protect(102);
    String kept = school.list("select reference from letter where parent_id = 102").get(0);
    Path out = Files.createDirectory(data.resolve("out"));
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      release(school, beans);
      write(beans, out);
      assertThat(names(out))
          .containsExactlyInAnyOrder(
              "letters", "print-run.pdf", "protected", "recipients.csv", "summary.json");
      assertThat(names(out.resolve("letters"))).hasSize(3).doesNotContain(kept + ".pdf");
      assertThat(names(out.resolve("protected")))
          .containsExactlyInAnyOrder(kept + ".pdf", "print-run-protected.pdf");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(out.resolve("protected"))))
          .isEqualTo("rwx------");
      for (String list : Set.of("recipients.csv", "summary.json")) {
        assertThat(Files.readString(out.resolve(list), StandardCharsets.UTF_8))
            .doesNotContain("Mill Lane", "LK1 4QT");
      }
      school.execute("update letter set kept_apart = 'NO'");
      school.execute("update protected_address set protects = null");
      release(school, beans);
      write(beans, out);
      assertThat(out.resolve("protected")).doesNotExist();
      assertThat(names(out.resolve("letters"))).hasSize(4);
    }
  }

  private static void write(SchoolBeans beans, Path out) {
    beans.inTransaction(
        () -> {
          try {
            beans.bean(WritingLetterFiles.class).write(RUN, out);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
