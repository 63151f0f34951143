package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.spelling.SpreadsheetCell;

class RecipientsCsvTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void saysWhatBecameOfEverybody(DataSource dataSource) throws Exception {
    InventedSchool school =
        new InventedSchool(dataSource)
            .pupil(2, "Amelia", "O’Neill", "7A")
            .pupil(1, "Zoë", "O’Neill", "8B")
            .parent(11, "Mrs", "Siobhán", "O'Neill, \"Shiv\"", "4 Mill Lane")
            .parent(12, "=1+1", "Jo", "Moss", null)
            .parent(13, "Ms", "Li", "สมชาย", "5 Mill Lane")
            .parent(14, null, "Denise", "Fowler", null)
            .tie(11, 1, "MOTHER")
            .tie(11, 2, "MOTHER")
            .tie(12, 2, "FATHER")
            .tie(13, 1, "MOTHER")
            .tie(14, 2, "CHILDMINDER")
            .run()
            .freeze(5);
    List<FinishedLetter> finished =
        school.open().ofRun(InventedSchool.RUN, 50).stream().map(InventedSchool::set).toList();
    new StoredLetters(school.connection(), new LetterFiles(folder, InventedSchool.RUN))
        .store(InventedSchool.RUN, 1, finished, InventedSchool.now());

    StringBuilder csv = new StringBuilder();
    new RecipientsCsv(school.connection()).write(InventedSchool.RUN, csv);

    try (var golden = getClass().getResourceAsStream("recipients.csv")) {
      assertThat(
              csv.toString()
                  .replaceAll("PM-\\w{4}-\\w{4}", "PM")
                  .replaceAll("\\b[0-9a-f]{64}", "SHA"))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void what_a_spreadsheet_would_calculate_becomes_text(String cell) {
    assertThat(SpreadsheetCell.safe(cell)).isEqualTo("'" + cell);
  }

  @Test
  void onlyWhatASpreadsheetWouldCalculateIsMarked() {
    assertThat(SpreadsheetCell.safe("=1+1")).isEqualTo("'=1+1");
    assertThat(SpreadsheetCell.safe("@home")).isEqualTo("'@home");
    assertThat(SpreadsheetCell.safe("O'Neill = Moss")).isEqualTo("O'Neill = Moss");
    assertThat(SpreadsheetCell.safe("")).isEmpty();
  }
}
