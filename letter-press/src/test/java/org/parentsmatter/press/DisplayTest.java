package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words to be read from afar. */
class DisplayTest {

  private static final LetterPress PRESS = new LetterPress();

  private static Printed printed(String words, int lines) throws Exception {
    return Printed.of(PRESS.set(Papers.blank().display(words, lines).build(), SchoolArtwork.NONE));
  }

  private static List<TextPosition> large(Printed printed) throws Exception {
    return printed.letters(1).stream()
        .filter(letter -> letter.getFontSizeInPt() > 12 && !letter.getUnicode().isBlank())
        .toList();
  }

  private static long lines(List<TextPosition> letters) {
    return letters.stream().map(TextPosition::getYDirAdj).distinct().count();
  }

  @ParameterizedTest
  @CsvSource({
    "Parents matter, 1, 54",
    "Parents matter, 2, 96",
    "Parents matter: they are our partners in learning., 3, 44",
    "Parents matter: they are our partners in learning., 4, 54",
    "Ask, 1, 96",
    "Incomprehensibilities, 4, 44"
  })
  void theyAreAsLargeAsTheyFit(String words, int lines, float size) throws Exception {
    try (Printed printed = printed(words, lines)) {
      List<TextPosition> letters = large(printed);
      assertThat(letters).allMatch(letter -> letter.getFontSizeInPt() == size);
      assertThat(lines(letters)).isLessThanOrEqualTo(lines);
      assertThat(letters)
          .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() <= Paper.RIGHT + 0.1f);
    }
  }

  @Test
  void noWordIsCutWhileASmallerSizeHasRoomForIt() throws Exception {
    try (Printed printed = printed("Communication, responsibilities", 9)) {
      assertThat(printed.text().lines().map(String::strip))
          .contains("Communication,", "responsibilities");
    }
  }

  @Test
  void aWordWiderThanThePageInTheSmallestSizeIsCut() throws Exception {
    try (Printed printed = printed("W".repeat(400), 2)) {
      List<TextPosition> letters = large(printed);
      assertThat(letters).hasSize(400).allMatch(letter -> letter.getFontSizeInPt() == 20);
      assertThat(letters)
          .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() <= Paper.RIGHT + 0.1f);
    }
  }

  @Test
  void scriptsWithoutSpacesAreBrokenAndLargeToo() throws Exception {
    try (Printed printed = printed("家長是我們學習的夥伴每一位家長都重要", 4)) {
      assertThat(large(printed)).allMatch(letter -> letter.getFontSizeInPt() == 96);
    }
  }

  @Test
  void theItemsOfAListAreOfOneSize() throws Exception {
    List<String> items = List.of("Ask.", "Every family has one thing to do with their child.");
    Document paper = Papers.blank().displayItems(items, 2).build();
    try (Printed printed = Printed.of(PRESS.set(paper, SchoolArtwork.NONE))) {
      List<TextPosition> letters = large(printed);
      assertThat(letters).allMatch(letter -> letter.getFontSizeInPt() == 36);
      assertThat(lines(letters)).isEqualTo(3);
    }
  }

  @Test
  void manyLinesStayOnThePage() throws Exception {
    try (Printed printed = printed("Read with me ".repeat(30), 20)) {
      assertThat(printed.pages()).isOne();
    }
  }
}
