package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.Document.Column;
import org.parentsmatter.press.Drawn.Stroke;

/** Tables of papers, to read and to write in. */
class DocumentTablesTest {

  private static final LetterPress PRESS = new LetterPress();

  private static Printed printed(DocumentWriter paper) throws Exception {
    return Printed.of(PRESS.set(paper.build(), SchoolArtwork.NONE));
  }

  @Test
  void theHeadingsStandOnEveryPageAndAreReadOnce() throws Exception {
    List<List<String>> rows = Papers.names(500);
    for (DocumentWriter paper :
        List.of(
            Papers.blank().signing(Papers.TO_SIGN, rows),
            Papers.blank().table(Papers.TO_SIGN, rows))) {
      try (Printed printed = printed(paper)) {
        assertThat(printed.pages()).isGreaterThan(8);
        for (int page = 1; page <= printed.pages(); page++) {
          assertThat(printed.page(page).strip()).contains("Signature");
        }
        String heard = Aloud.read(printed.document());
        assertThat(heard.split("Signature", -1)).hasSize(2);
        assertThat(heard.replace("\u200C", ""))
            .containsSubsequence(rows.stream().map(row -> row.get(0)).toList());
      }
    }
  }

  /** The words of a row carry its number. */
  private static List<List<String>> highRows(int count) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = "r" + i + "x ";
      rows.add(List.of(word, word.repeat(1 + i % 50), word.repeat(i % 7)));
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void noRowIsCut(boolean toSign) throws Exception {
    List<List<String>> rows = highRows(200);
    DocumentWriter paper = Papers.blank();
    try (Printed printed =
        printed(toSign ? paper.signing(Papers.TO_SIGN, rows) : paper.table(Papers.TO_SIGN, rows))) {
      List<List<String>> pages = new ArrayList<>();
      for (int page = 1; page <= printed.pages(); page++) {
        pages.add(List.of(printed.page(page).split("\\s+")));
      }
      for (int i = 0; i < rows.size(); i++) {
        String word = "r" + i + "x";
        assertThat(pages.stream().filter(page -> page.contains(word))).hasSize(1);
      }
    }
  }

  @Test
  void aRowToSignIsTenMillimetresHighAndRuledAllAround() throws Exception {
    try (Printed printed = Printed.of(PRESS.set(Papers.signing(70), SchoolArtwork.NONE))) {
      int rows = 0;
      for (int page = 1; page <= printed.pages(); page++) {
        List<Stroke> lines = Drawn.lines(printed, page);
        List<Stroke> uprights = lines.stream().filter(Stroke::isDown).toList();
        assertThat(uprights).allMatch(line -> line.length() >= 10);
        assertThat(uprights.size() % 4).isZero();
        rows += uprights.size() / 4;
        List<Double> heights =
            uprights.stream().map(line -> Math.min(line.y1(), line.y2())).distinct().toList();
        for (double top : heights) {
          assertThat(lines)
              .anyMatch(
                  line ->
                      line.isAcross()
                          && Math.abs(line.y1() - top) < 0.01
                          && Math.abs(line.length() - 170) < 0.01);
        }
      }
      assertThat(rows).isEqualTo(70 + printed.pages());
    }
  }

  @Test
  void theWordsOfARowStandBetweenItsLines() throws Exception {
    try (Printed printed =
        printed(Papers.blank().signing(Papers.TO_SIGN, highRows(60)).foot("At the foot"))) {
      for (int page = 1; page <= printed.pages(); page++) {
        List<Stroke> lines = Drawn.lines(printed, page);
        for (TextPosition letter : printed.letters(page)) {
          if (letter.getUnicode().isBlank() || letter.getYDirAdj() > Paper.mm(281)) {
            continue;
          }
          double x = letter.getXDirAdj() * 25.4 / 72;
          double right = x + letter.getWidthDirAdj() * 25.4 / 72;
          double y = letter.getYDirAdj() * 25.4 / 72;
          assertThat(lines)
              .noneMatch(
                  line ->
                      line.isDown()
                          && line.x1() > x - 0.5
                          && line.x1() < right + 0.5
                          && y < Math.max(line.y1(), line.y2())
                          && y > Math.min(line.y1(), line.y2()));
          assertThat(lines)
              .noneMatch(line -> line.isAcross() && line.y1() < y + 0.5 && line.y1() > y - 2);
        }
      }
    }
  }

  @Test
  void emptyTablesHaveTheirHeadings() throws Exception {
    for (DocumentWriter paper :
        List.of(
            Papers.blank().signing(Papers.TO_SIGN, List.of()).paragraph("After"),
            Papers.blank().table(Papers.TO_SIGN, List.of()).paragraph("After"))) {
      try (Printed printed = printed(paper)) {
        assertThat(Aloud.read(printed.document()).strip()).isEqualTo("Name Signature Date After");
      }
    }
  }

  @Test
  void columnsAreAsWideAsTheirSharesSay() throws Exception {
    List<Column> columns = List.of(new Column("A", 1), new Column("B", 2), new Column("C", 1));
    try (Printed printed = printed(Papers.blank().signing(columns, List.of(List.of("", "", ""))))) {
      List<Double> edges =
          Drawn.lines(printed, 1).stream()
              .filter(Stroke::isDown)
              .map(line -> Math.round(line.x1() * 10) / 10.0)
              .distinct()
              .sorted()
              .toList();
      assertThat(edges).containsExactly(20.0, 62.5, 147.5, 190.0);
    }
  }

  @Test
  void noHeadingIsCutWhereItsColumnHasASmallShare() throws Exception {
    List<Column> columns = List.of(new Column("Name", 1_000), new Column("Attendance", 0.001));
    try (Printed printed = printed(Papers.blank().table(columns, List.of(List.of("a", "b"))))) {
      assertThat(printed.text().lines().map(String::strip)).contains("Name Attendance");
    }
  }

  @Test
  void tooManyColumnsAreRefused() {
    List<Column> columns =
        IntStream.range(0, 20).mapToObj(i -> new Column("Heading" + i, 1)).toList();
    assertThatThrownBy(() -> printed(Papers.blank().table(columns, List.of())))
        .isInstanceOf(CannotSet.class)
        .hasMessage("The headings of a table are too long to stand beside each other");
  }

  @Test
  void aRowHigherThanAPageIsRefused() {
    List<Column> columns = List.of(new Column("A", 1_000), new Column("B", 0.1));
    List<List<String>> rows = List.of(List.of("a", "b ".repeat(400)));
    assertThatThrownBy(() -> printed(Papers.blank().signing(columns, rows)))
        .isInstanceOf(CannotSet.class)
        .hasMessage("A row of a table is higher than a page: write less into it");
  }

  @Test
  void aPaperTooLongForOneFileIsRefused() {
    List<Column> columns = IntStream.range(0, 8).mapToObj(i -> new Column("H" + i, 1)).toList();
    List<String> row =
        columns.stream().map(Column::heading).collect(Collectors.toUnmodifiableList());
    List<List<String>> rows = IntStream.range(0, 9_000).mapToObj(i -> row).toList();
    assertThatThrownBy(() -> printed(Papers.blank().table(columns, rows)))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("too long for one file");
  }

  /** As much as one file holds. */
  @Test
  void thousandsOfRowsAreSet() throws Exception {
    List<List<String>> rows = Papers.names(10_000);
    try (Printed printed = printed(Papers.blank().signing(Papers.TO_SIGN, rows))) {
      assertThat(printed.pages()).isGreaterThan(350);
      assertThat(printed.page(printed.pages())).contains("10000");
    }
  }
}
