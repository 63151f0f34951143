package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Sha256;
import org.parentsmatter.testing.DataFolder;
import org.parentsmatter.testing.SchoolBeans;

/** What the printer gets of a released run, whole and in parts. */
@ExtendWith(DataFolder.class)
class PrintRunsTest {
  private static final long RUN = InventedSchool.RUN;

  @TempDir private Path data;

  /** Three pupils in 7A and two in 7B, a mother each; every letter is one sheet. */
  private static InventedSchool school(DataSource dataSource) throws SQLException, IOException {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 5; i++) {
      school.pupil(i, "Given" + i, "Family" + i, i <= 3 ? "7A" : "7B");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, "MOTHER");
    }
    school.run().freeze(1);
    List<FinishedLetter> letters =
        school.open().ofRun(RUN, 50).stream().map(InventedSchool::set).toList();
    new StoredLetters(school.connection(), new LettersFolder().of(RUN))
        .store(RUN, 1, letters, InventedSchool.now());
    return school.execute("update letter_run set status = 'RELEASED', print_run_sha256 = 'any'");
  }

  /** For each page what it begins with: a street, or what a sheet between groups says. */
  private static List<String> fronts(SchoolBeans beans, PrintWish wish) throws IOException {
    LetterDocument document =
        beans.inTransaction(() -> beans.bean(OpeningLetters.class).printRun(RUN, wish));
    List<String> fronts = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      assertThat(pdf.getNumberOfPages()).isEven();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page += 2) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf).replaceAll("\\s+", " ").strip();
        fronts.add(
            text.contains(" Mill Lane") ? text.replaceAll(".*?([0-9] Mill Lane).*", "$1") : text);
      }
    }
    return fronts;
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_office_prints_all_or_a_part_and_goes_on_after_a_jam(DataSource dataSource)
      throws Exception {
    school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      assertThat(fronts(beans, PrintWish.ALL))
          .containsExactly(
              "1 Mill Lane", "2 Mill Lane", "3 Mill Lane", "4 Mill Lane", "5 Mill Lane");
      assertThat(fronts(beans, new PrintWish(2, 2, 1, false)))
          .containsExactly("3 Mill Lane", "4 Mill Lane");
      assertThat(fronts(beans, new PrintWish(0, 1, 4, false)))
          .containsExactly("4 Mill Lane", "5 Mill Lane");
      assertThat(fronts(beans, new PrintWish(0, 1, 1, true)))
          .containsExactly(
              "7A 3 letters",
              "1 Mill Lane",
              "2 Mill Lane",
              "3 Mill Lane",
              "7B 2 letters",
              "4 Mill Lane",
              "5 Mill Lane");
      assertThatThrownBy(() -> fronts(beans, new PrintWish(2, 4, 1, false)))
          .isInstanceOf(NoSuchPart.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void any_part_is_the_same_file_again(DataSource dataSource) throws Exception {
    school(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      for (PrintWish wish : List.of(PrintWish.ALL, new PrintWish(2, 2, 2, true))) {
        OpeningLetters opening = beans.bean(OpeningLetters.class);
        byte[] once = beans.inTransaction(() -> opening.printRun(RUN, wish)).bytes();
        assertThat(beans.inTransaction(() -> opening.printRun(RUN, wish)).bytes()).isEqualTo(once);
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_erased_letter_is_left_out_and_no_other_is(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    school.execute("update letter set letter_key = null where parent_id = 102");
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      assertThat(fronts(beans, PrintWish.ALL))
          .containsExactly("1 Mill Lane", "3 Mill Lane", "4 Mill Lane", "5 Mill Lane");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_run_from_before_is_handed_out_as_the_file_it_is(DataSource dataSource) throws Exception {
    InventedSchool school = school(dataSource);
    school.execute("update letter set bundle = null, letter_key = null");
    Path folder = Files.createDirectories(data.resolve("letters").resolve(Long.toString(RUN)));
    Files.writeString(folder.resolve("print-run.pdf"), "%PDF of an earlier version");
    String reference = school.list("select reference from letter order by position").get(0);
    String letter = "%PDF of an earlier letter";
    Files.writeString(folder.resolve(reference + ".pdf"), letter);
    school.execute("update letter set sha256 = ?", Sha256.hex(letter));
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      OpeningLetters opening = beans.bean(OpeningLetters.class);
      assertThat(beans.inTransaction(() -> opening.printRun(RUN, PrintWish.ALL)).bytes())
          .asString()
          .isEqualTo("%PDF of an earlier version");
      assertThat(beans.inTransaction(() -> opening.letter(reference)).bytes())
          .asString()
          .isEqualTo(letter);
      school.execute("update letter set sha256 = ?", Sha256.hex("another letter"));
      LetterDocument other = beans.inTransaction(() -> opening.letter(reference));
      assertThatThrownBy(other::bytes)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("not the one that was stored");
    }
  }
}
