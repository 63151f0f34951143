package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parentsmatter.press.LetterData.Child;

/** What each element of the template language does on paper. */
class TemplateElementsTest {

  private static final LetterPress PRESS = new LetterPress();

  private static LetterTemplate template(String inside) throws TemplateFault {
    return LetterTemplate.compile("t", "<letter title='x'>" + inside + "</letter>");
  }

  private static SetLetter set(String inside, Sample sample) throws Exception {
    return PRESS.set(template(inside), sample.data(), Sample.ARTWORK);
  }

  private static String said(String inside, Sample sample) throws Exception {
    try (Printed printed = Printed.of(set(inside, sample))) {
      return printed.flowing();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyElementCanBeUsedAsItsExampleShows(TemplateElement element) throws Exception {
    String example = element.example();
    LetterTemplate template =
        element == TemplateElement.LETTER
            ? LetterTemplate.compile("t", example)
            : template("<p>Hello</p>" + example);
    SetLetter letter = PRESS.set(template, Sample.letter().data(), Sample.ARTWORK);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
  }

  @Test
  void aLetterOfAllElementsKeepsTheRulesOfPdfUaAndPdfA() throws Exception {
    StringBuilder all = new StringBuilder();
    for (TemplateElement element : TemplateElement.values()) {
      all.append(element == TemplateElement.LETTER ? "" : element.example());
    }
    assertThat(Rules.broken(set(all.toString(), Sample.letter()).pdf())).isEmpty();
  }

  @Test
  void listsAreNumberedFromOne() throws Exception {
    String items = "<li>First.</li><li>Second.</li>".repeat(6);
    assertThat(said("<ol>" + items + "</ol>", Sample.letter()))
        .contains("1. First.", "2. Second.", "11. First.", "12. Second.");
    assertThat(said("<ul>" + items + "</ul>", Sample.letter())).contains("• First. • Second.");
  }

  @Test
  void numbersStandToTheRightWhereThePageRunsFromThere() throws Exception {
    LetterTemplate template =
        LetterTemplate.compile(
            "t", "<letter title='x' lang='ar'><ol><li>المدرسة</li><li>المدرسة</li></ol></letter>");
    SetLetter letter = PRESS.set(template, Abroad.letter(Tongue.ARABIC), SchoolArtwork.NONE);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      List<TextPosition> body =
          printed.letters(1).stream()
              .filter(glyph -> glyph.getYDirAdj() > Paper.mm(101))
              .filter(glyph -> glyph.getYDirAdj() < Paper.mm(270))
              .toList();
      float number = left(body, glyph -> "12".contains(glyph));
      float word = left(body, glyph -> "المدرسة".contains(glyph));
      assertThat(number).isGreaterThan(Paper.RIGHT - Paper.mm(7));
      assertThat(word).isLessThan(number);
    }
  }

  private static float left(List<TextPosition> glyphs, Predicate<String> which) {
    return (float)
        glyphs.stream()
            .filter(glyph -> which.test(glyph.getUnicode()))
            .mapToDouble(TextPosition::getXDirAdj)
            .min()
            .orElseThrow();
  }

  @Test
  void tablesShowWhatEachSideWillDo() throws Exception {
    String table =
        "<table each='%s'><h2>Heading</h2><th show='child'>Who</th><th show='text'>What</th>"
            + "<th show='due'>When</th><th show='reason'>Why</th></table>";
    assertThat(said(table.formatted("school-commitment"), Sample.letter()))
        .containsSubsequence(
            "Heading",
            "Who What When Why",
            "Zofia",
            "Zofia's tutor will call",
            "–",
            "A short, regular call",
            "We will keep a place",
            "4 December 2026",
            "–");
    assertThat(said(table.formatted("parent-commitment"), Sample.letter()))
        .contains("Listen to Zofia read aloud");
    assertThat(
            said(
                "<p>Hello</p>" + table.formatted("parent-commitment"),
                Sample.letter().promising(List.of(), List.of())))
        .doesNotContain("Heading", "Who");
  }

  @Test
  void headingsThatCannotStandBesideEachOtherAreRefused() throws Exception {
    String column = "<th show='text'>" + "Wolfeschlegelsteinhausen".repeat(2) + "</th>";
    LetterTemplate wide =
        template("<table each='parent-commitment'>" + column.repeat(4) + "</table>");
    assertThatThrownBy(() -> PRESS.set(wide, Sample.letter().data(), Sample.ARTWORK))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("too long to stand beside each other");
  }

  @Test
  void aPageBreakStartsANewPageAndNeverAnEmptyOne() throws Exception {
    String template = "<page-break/><p>One</p><page-break/><page-break/><p>Two</p><page-break/>";
    try (Printed printed = Printed.of(set(template, Sample.letter()))) {
      assertThat(printed.pages()).isEqualTo(2);
      assertThat(printed.page(1)).contains("One").doesNotContain("Two");
      assertThat(printed.page(2)).contains("Two").doesNotContain("One");
    }
  }

  @Test
  void aPictureIsOneThatTheSchoolHasGiven() throws Exception {
    String template = "<p>Hello</p><image of='signature' alt='A wave' height='30'/>";
    try (Printed printed = Printed.of(set(template, Sample.letter()))) {
      assertThat(alternatives(printed)).contains("A wave");
    }
    SetLetter without = PRESS.set(template(template), Sample.letter().data(), SchoolArtwork.NONE);
    try (Printed printed = Printed.of(without)) {
      assertThat(alternatives(printed)).doesNotContain("A wave");
    }
  }

  private static List<String> alternatives(Printed printed) {
    List<String> found = new ArrayList<>();
    collect(printed.document().getDocumentCatalog().getStructureTreeRoot(), found);
    return found;
  }

  private static void collect(PDStructureNode node, List<String> found) {
    if (node instanceof PDStructureElement element) {
      found.add(element.getAlternateDescription());
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        collect(child, found);
      }
    }
  }

  @Test
  void italicsAreSetInAnItalic() throws Exception {
    String template = "<p>Read <i>Matilda</i> and <b>bold <i>both</i></b> to {schoolName}.</p>";
    try (Printed printed = Printed.of(set(template, Sample.letter()))) {
      assertThat(font(printed, "M")).endsWith("NotoSans-Italic");
      assertThat(font(printed, "h")).endsWith("NotoSans-BoldItalic");
      assertThat(printed.flowing()).contains("Read Matilda and bold both to Northgate Academy.");
    }
  }

  /** Of the last such letter in the running text. */
  private static String font(Printed printed, String letter) throws Exception {
    return printed.letters(1).stream()
        .filter(glyph -> glyph.getYDirAdj() > Paper.mm(101))
        .filter(glyph -> glyph.getUnicode().equals(letter))
        .filter(glyph -> glyph.getFont().getName().contains("Italic"))
        .reduce((one, two) -> two)
        .orElseThrow()
        .getFont()
        .getName();
  }

  @Test
  void whatHasNoItalicStandsUpright() throws Exception {
    String template = "<p><i>Anna 王小明 مريم Ńina</i></p>";
    SetLetter letter = set(template, Sample.letter());
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      assertThat(Aloud.read(printed.document())).contains("Anna 王小明 مريم Ńina");
    }
  }

  @Test
  void aConditionHoldsForSomeLettersAndItsOppositeForTheOthers() throws Exception {
    Sample one = Sample.letter().about(List.of(new Child("Jan", "8K", "Year 8", 94.96)));
    Sample well = Sample.letter().about(List.of(new Child("Jan", "8K", "Year 8", 95.0)));
    Sample unknown = Sample.letter().about(List.of(new Child("Jan", "8K", "Year 8", null)));
    Sample quiet = Sample.letter().promising(List.of(), List.of());
    holds("attendance-under' value='95", one, well, unknown);
    holds("attendance-under' value='100", well, unknown);
    holds("several-children", Sample.letter(), one);
    holds("agreed", Sample.letter().agreedOn(), Sample.letter());
    holds("school-commitment", Sample.letter(), quiet);
    holds("parent-commitment", Sample.letter(), quiet);
    holds("by-post", Sample.letter(), Sample.letter().to(List.of("Ms Anna Kowalska")));
    assertThat(said("<only if='positive-message'><p>Good</p></only>", one)).contains("Good");
    assertThat(said("<p>x</p><only if-not='positive-message'><p>Good</p></only>", one))
        .doesNotContain("Good");
    assertThat(said("<only if='filled-in' value='review'><p>{review}</p></only>", one))
        .contains("before the end");
  }

  private static void holds(String condition, Sample yes, Sample... no) throws Exception {
    String template =
        "<only if='%s'><p>It is so.</p></only><only if-not='%s'><p>It is other.</p></only>"
            .formatted(condition, condition);
    assertThat(said(template, yes)).contains("It is so.").doesNotContain("It is other.");
    for (Sample sample : no) {
      assertThat(said(template, sample)).contains("It is other.").doesNotContain("It is so.");
    }
  }

  @Test
  void aFieldThatMayBeEmptyCanBeAskedForFirst() throws Exception {
    LetterTemplate template =
        template(
            "<p>Hi</p><only if='filled-in' value='review'><p>We meet {review}.</p></only>"
                + "<only if-not='filled-in' value='review'><p>We will say when.</p></only>");
    LetterData data = Hollow.withoutReview();
    try (Printed printed = Printed.of(PRESS.set(template, data, SchoolArtwork.NONE))) {
      assertThat(printed.flowing()).contains("We will say when.").doesNotContain("We meet");
    }
  }
}
