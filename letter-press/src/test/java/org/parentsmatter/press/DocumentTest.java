package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.Document.Column;
import org.parentsmatter.press.Document.Words;

/** Papers that are no letters. */
class DocumentTest {

  private static final LetterPress PRESS = new LetterPress();

  private static SetLetter set(Document paper) throws CannotSet {
    return PRESS.set(paper, SchoolArtwork.NONE);
  }

  private static SetLetter set(DocumentWriter paper) throws CannotSet {
    return set(paper.build());
  }

  private static String aloud(DocumentWriter paper) throws Exception {
    try (Printed printed = Printed.of(set(paper))) {
      return Aloud.read(printed.document()).strip();
    }
  }

  @Test
  void theSamePaperIsTheSameFile() throws Exception {
    for (int i = 0; i < Papers.all().size(); i++) {
      byte[] again = new LetterPress().set(Papers.all().get(i), Sample.ARTWORK).pdf();
      assertThat(PRESS.set(Papers.all().get(i), Sample.ARTWORK).pdf()).isEqualTo(again);
    }
    assertThat(set(Papers.blank().paragraph("x").date(LocalDate.of(2027, 1, 1))).pdf())
        .isNotEqualTo(set(Papers.blank().paragraph("x")).pdf());
  }

  @Test
  void itIsReadFromTheHeadAndTheFootToTheEnd() throws Exception {
    assertThat(
            aloud(
                Papers.blank()
                    .head("At the head")
                    .foot("Confidential")
                    .title("The title")
                    .heading("A heading")
                    .paragraph("A paragraph")
                    .paragraph(List.of(Words.bold("In bold, "), Words.plain("and plain")))
                    .items(List.of("An item"))
                    .numbered(List.of("First", "Second"))
                    .table(List.of(new Column("A", 1), new Column("B", 1)), rows("a", "b"))
                    .subheading("A subheading")
                    .display("Large words")))
        .isEqualTo(
            "At the head Confidential The title A heading A paragraph In bold, and plain"
                + " • An item 1. First 2. Second A B a b A subheading Large words");
  }

  private static List<List<String>> rows(String... cells) {
    return List.of(List.of(cells));
  }

  @Test
  void everyPageShowsItsHeadItsFootAndItsNumber() throws Exception {
    try (Printed printed = Printed.of(set(Papers.packOf(3)))) {
      assertThat(printed.pages()).isEqualTo(3);
      for (int page = 1; page <= 3; page++) {
        assertThat(printed.page(page))
            .contains("family briefing pack for Year 8", "Confidential. For staff only.")
            .contains("Page " + page + " of 3", "Family " + page + ":");
      }
      assertThat(Aloud.read(printed.document()).split("Confidential", -1)).hasSize(2);
    }
  }

  @Test
  void theFileSaysItsTitleAndItsLanguage() throws Exception {
    String title = "Pack <b>&amp; (مريم)</b>";
    try (Printed printed =
        Printed.of(set(Document.titled(title).paragraph("x").date(Papers.DAY)))) {
      assertThat(printed.document().getDocumentInformation().getTitle()).isEqualTo(title);
      assertThat(printed.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(printed.text()).doesNotContain("Pack");
    }
  }

  @Test
  void itIsKnownHowManyPagesThereAreWithoutAFile() throws Exception {
    for (Document paper : Papers.all()) {
      assertThat(PRESS.pages(paper, Sample.ARTWORK))
          .isEqualTo(PRESS.set(paper, Sample.ARTWORK).pages());
    }
    assertThat(PRESS.pages(Papers.blank().build(), SchoolArtwork.NONE)).isOne();
    assertThat(PRESS.pages(Papers.packOf(40).build(), SchoolArtwork.NONE)).isEqualTo(40);
  }

  /** What fits on a page of its own is one page of the pack, too. */
  @Test
  void aPartThatFitsOnAPageByItselfIsOnePageOfThePack() throws Exception {
    boolean fits = true;
    for (int items = 1; fits; items++) {
      List<String> texts = IntStream.range(0, items).mapToObj(i -> "Item " + i).toList();
      fits = PRESS.pages(Papers.blank().foot("x").items(texts).build(), SchoolArtwork.NONE) == 1;
      DocumentWriter pack = Papers.blank().foot("x").paragraph("Before").newPage();
      assertThat(set(pack.items(texts)).pages()).isEqualTo(fits ? 2 : 3);
    }
  }

  /** However much stands before it. */
  @ParameterizedTest
  @ValueSource(ints = {1, 20, 25, 30, 35, 40})
  void whatBelongsTogetherStaysOnOnePage(int before) throws Exception {
    DocumentWriter paper = Papers.blank();
    for (int i = 0; i < before; i++) {
      paper.paragraph("Before");
    }
    paper.together(
        part ->
            part.heading("Together")
                .table(Papers.TO_SIGN, Papers.names(10))
                .paragraph("The end of it"));
    try (Printed printed = Printed.of(set(paper))) {
      List<Integer> on =
          IntStream.rangeClosed(1, printed.pages())
              .filter(page -> has(printed, page, "Together") || has(printed, page, "The end of it"))
              .boxed()
              .toList();
      assertThat(on).hasSize(1);
    }
  }

  private static boolean has(Printed printed, int page, String words) {
    try {
      return printed.page(page).contains(words);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void whatBelongsTogetherButFitsOnNoPageIsPrintedAllTheSame() throws Exception {
    String heard =
        aloud(Papers.blank().together(part -> part.table(Papers.TO_SIGN, Papers.names(100))));
    assertThat(heard).startsWith("Name Signature Date").contains(" 100");
  }

  @Test
  void thereIsNeverAnEmptyPage() throws Exception {
    assertThat(set(Papers.blank().newPage().newPage().paragraph("x").newPage().newPage()).pages())
        .isOne();
    assertThat(set(Papers.blank()).pages()).isOne();
    assertThat(set(Papers.blank().items(List.of()).numbered(List.of())).pages()).isOne();
  }

  @Test
  void theLogoStandsAtTheTopAndIsLeftOutWhereThereIsNone() throws Exception {
    Document poster = Papers.poster();
    try (Printed with = Printed.of(PRESS.set(poster, Sample.ARTWORK));
        Printed without = Printed.of(PRESS.set(poster, SchoolArtwork.NONE))) {
      assertThat(with.document().getPage(0).getResources().getXObjectNames()).hasSize(1);
      assertThat(without.document().getPage(0).getResources().getXObjectNames()).isEmpty();
      assertThat(with.text()).isEqualTo(without.text());
    }
  }

  @Test
  void largePrintIsLargeEverywhere() throws Exception {
    DocumentWriter paper = Papers.packOf(1).largePrint();
    try (Printed printed = Printed.of(set(paper))) {
      assertThat(printed.letters(1))
          .allSatisfy(letter -> assertThat(letter.getFontSizeInPt()).isGreaterThan(15.9f));
    }
  }

  @Test
  void boldPartsAreBold() throws Exception {
    DocumentWriter paper = Papers.blank().paragraph(List.of(Words.bold("B "), Words.plain("P ")));
    try (Printed printed = Printed.of(set(paper))) {
      printed.letters(1).stream()
          .filter(letter -> "BP".contains(letter.getUnicode()) && letter.getYDirAdj() < 100)
          .forEach(
              letter ->
                  assertThat(letter.getFont().getName().contains("Bold"))
                      .isEqualTo(letter.getUnicode().equals("B")));
    }
  }

  @Test
  void aFinishedPaperDoesNotChange() throws Exception {
    List<String> items = new ArrayList<>(List.of("One"));
    List<List<String>> rows = new ArrayList<>(List.of(Arrays.asList("a", null, "c")));
    DocumentWriter writer = Papers.blank().items(items).table(Papers.TO_SIGN, rows);
    Document paper = writer.build();
    byte[] before = set(paper).pdf();
    items.add("Two");
    rows.add(List.of("d", "e", "f"));
    writer.paragraph("More").head("Head").foot("Foot").largePrint();
    assertThat(set(paper).pdf()).isEqualTo(before);
  }

  @Test
  void whatCannotBePrintedIsRefused() {
    for (DocumentWriter paper :
        List.of(
            Papers.blank().paragraph("สมชาย"),
            Papers.blank().title("สมชาย"),
            Papers.blank().items(List.of("สมชาย")),
            Papers.blank().signing(Papers.TO_SIGN, rows("สมชาย", "", "")),
            Papers.blank().display("สมชาย"),
            Papers.blank().head("สมชาย"),
            Papers.blank().foot("สมชาย"),
            Document.titled("สมชาย").date(Papers.DAY))) {
      assertThatThrownBy(() -> set(paper))
          .isInstanceOf(CannotSet.class)
          .hasMessageContaining("(Thai, ส) that no letter font can print");
      assertThatThrownBy(() -> PRESS.pages(paper.paragraph("😀").build(), SchoolArtwork.NONE))
          .isInstanceOf(CannotSet.class);
    }
  }

  /** A school's name has at most 120 characters. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLongHeadStandsAboveTheTextInLargePrintToo(boolean large) throws Exception {
    DocumentWriter paper = Papers.blank().head("The Grange ".repeat(11)).paragraph("Body");
    try (Printed printed = Printed.of(set(large ? paper.largePrint() : paper))) {
      assertThat(printed.flowing().split("Grange", -1)).hasSize(12);
      assertThat(printed.letters(1))
          .filteredOn(letter -> "Grn".contains(letter.getUnicode()))
          .allSatisfy(
              letter -> assertThat(letter.getYDirAdj()).isBetween(Paper.mm(7), Paper.mm(15)));
    }
  }

  @Test
  void aHeadThatNeedsMoreRoomIsRefused() {
    assertThatThrownBy(() -> set(Papers.blank().head("Northgate Academy ".repeat(16))))
        .isInstanceOf(CannotSet.class)
        .hasMessage("The head of the pages must fit on two lines");
  }

  @Test
  void whatConcernsTheWholePaperIsNotSaidInAPartOfIt() {
    List<Consumer<DocumentWriter>> wrong =
        List.of(
            part -> part.title("x"),
            part -> part.head("x"),
            part -> part.foot("x"),
            part -> part.logo("x"),
            part -> part.date(Papers.DAY),
            part -> part.largePrint(),
            part -> part.newPage(),
            part -> part.build());
    for (var each : wrong) {
      assertThatThrownBy(() -> Papers.blank().together(each))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void mistakesOfThoseWhoWriteThePaperAreSaidAtOnce() {
    DocumentWriter paper = Papers.blank();
    assertThatThrownBy(() -> Document.titled("x").build()).hasMessage("A paper needs a date");
    for (DocumentWriter begun :
        List.of(
            Papers.blank().title("x"),
            Papers.blank().subheading("x"),
            Papers.blank().together(part -> part.heading("x")))) {
      assertThatThrownBy(() -> begun.title("y"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The title of a paper comes once, before its headings");
    }
    for (ThrowingCallable wrong :
        List.<ThrowingCallable>of(
            () -> Document.titled(" "),
            () -> paper.paragraph(""),
            () -> paper.paragraph((String) null),
            () -> paper.paragraph(List.of()),
            () -> paper.paragraph(List.of(Words.bold(" "), Words.plain("\n"))),
            () -> paper.paragraph("x".repeat(DocumentWriter.LONGEST_TEXT + 1)),
            () -> paper.paragraph("\uD800"),
            () -> paper.heading("\t"),
            () -> paper.items(Arrays.asList("x", null)),
            () -> paper.items(null),
            () -> paper.display("x", 0),
            () -> paper.display("x", 21),
            () -> paper.table(List.of(), List.of()),
            () -> paper.table(Papers.TO_SIGN, rows("a", "b")),
            () -> paper.table(Papers.TO_SIGN, rows("a", "b", "c", "d")),
            () -> paper.table(Papers.TO_SIGN, Arrays.asList((List<String>) null)),
            () -> paper.date(null),
            () -> paper.date(LocalDate.of(10_000, 1, 1)),
            () -> new Column("", 1),
            () -> new Column("x", 0),
            () -> new Column("x", Double.NaN),
            () -> new Column("x", Double.POSITIVE_INFINITY),
            () -> Words.plain(null),
            () -> Words.bold("\uDC00"))) {
      assertThatThrownBy(wrong).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
