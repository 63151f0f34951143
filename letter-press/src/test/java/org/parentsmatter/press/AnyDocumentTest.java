package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a paper, it is all printed: once, in order, and inside the margins. */
class AnyDocumentTest {

  private static final LetterPress PRESS = new LetterPress();

  private static List<String> heard(Printed printed) throws Exception {
    return List.of(Aloud.read(printed.document()).strip().split(" "));
  }

  @Test
  void everyWordIsReadOnceAndInOrder() throws Exception {
    for (long seed = 0; seed < 100; seed++) {
      RandomDocument random = new RandomDocument(seed);
      SetLetter set = PRESS.set(random.paper(), SchoolArtwork.NONE);
      try (Printed printed = Printed.of(set)) {
        List<String> words =
            random.words().stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
                .toList();
        assertThat(heard(printed)).as("seed " + seed).containsExactlyElementsOf(words);
        assertThat(PRESS.pages(random.paper(), SchoolArtwork.NONE)).isEqualTo(printed.pages());
        insideTheMargins(printed);
      }
      assertThat(new LetterPress().set(random.paper(), SchoolArtwork.NONE).pdf())
          .isEqualTo(set.pdf());
    }
  }

  private static void insideTheMargins(Printed printed) throws Exception {
    for (int page = 1; page <= printed.pages(); page++) {
      for (TextPosition letter : printed.letters(page)) {
        if (!letter.getUnicode().isBlank()) {
          assertThat(letter.getXDirAdj()).isGreaterThan(Paper.LEFT - 6);
          assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(Paper.RIGHT + 6);
          assertThat(letter.getYDirAdj()).isBetween(Paper.mm(8), Paper.mm(293));
        }
      }
    }
  }

  @Test
  void anyPaperPassesTheChecksOfPdfUaAndPdfA() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Document paper = new RandomDocument(seed).paper();
      assertThat(Rules.broken(PRESS.set(paper, SchoolArtwork.NONE).pdf()))
          .as("seed " + seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siobhán O’Connor",
        "Nguyễn Thị Hường",
        "Ẹ́niọlá Ọ̀ṣun",
        "Ελένη Παπαδοπούλου",
        "مريم عبد الله",
        "فاطمہ حسین",
        "আয়েশা রহমান",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
        "王小明",
        "㛃𬭊",
        "அனன்யா",
        "કૃષ્ણા",
        "अनन्या"
      })
  void namesOfAllScriptsStandInEnglishText(String name) throws Exception {
    Document paper =
        Papers.blank()
            .title("About " + name)
            .paragraph("You know " + name + " well (8K).")
            .items(List.of(name + ": 3 books", "Ask " + name))
            .signing(Papers.TO_SIGN, List.of(List.of(name, "", "")))
            .display(name)
            .build();
    SetLetter set = PRESS.set(paper, SchoolArtwork.NONE);
    assertThat(Rules.broken(set.pdf())).isEmpty();
    try (Printed printed = Printed.of(set)) {
      String same = Normalizer.normalize(name, Normalizer.Form.NFC);
      assertThat(Aloud.read(printed.document()).strip())
          .isEqualTo(
              ("About %1$s You know %1$s well (8K). • %1$s: 3 books • Ask %1$s"
                      + " Name Signature Date %1$s %1$s")
                  .formatted(same));
    }
  }

  /** Signs that mean something in PDF, in XML, in expressions, and those that turn text round. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</rdf:li></rdf:Alt><x>",
        "]]> <?xpacket end='w'?> <!-- -->",
        ") Tj ET endstream endobj",
        "\\) \\\\ \\(",
        "<< /OpenAction 1 0 R >>",
        "{salutation} ${7*7} #{7*7}",
        "=HYPERLINK(\"http://x\")",
        "%%EOF"
      })
  void allTextIsDataAndNeverMarkup(String text) throws Exception {
    Document paper =
        Document.titled(text)
            .head(text)
            .foot(text)
            .logo(text)
            .title(text)
            .paragraph(text)
            .items(List.of(text))
            .table(Papers.TO_SIGN, List.of(List.of(text, text, text)))
            .display(text)
            .date(Papers.DAY)
            .build();
    SetLetter set = PRESS.set(paper, Sample.ARTWORK);
    assertThat(Rules.broken(set.pdf())).isEmpty();
    try (Printed printed = Printed.of(set)) {
      assertThat(printed.document().getDocumentInformation().getTitle()).isEqualTo(text);
      String four = (text + " ").repeat(4);
      assertThat(Aloud.read(printed.document()).strip().replaceAll(" +", " "))
          .isEqualTo(four + "• " + text + " Name Signature Date " + four.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001Bb", "a\u2028b", "a\r\nb"})
  void controlCharactersAreSpaces(String text) throws Exception {
    Document paper = Document.titled(text).paragraph(text).date(Papers.DAY).build();
    SetLetter set = PRESS.set(paper, SchoolArtwork.NONE);
    assertThat(Rules.broken(set.pdf())).isEmpty();
    try (Printed printed = Printed.of(set)) {
      assertThat(heard(printed)).containsExactly("a", "b");
    }
  }

  @Test
  void textIsNotTurnedRound() throws Exception {
    Document paper = Papers.blank().paragraph("\u202Eevil\u202C \u2067x\u2069 \u202Egood").build();
    try (Printed printed = Printed.of(PRESS.set(paper, SchoolArtwork.NONE))) {
      assertThat(heard(printed)).containsExactly("evil", "x", "good");
    }
  }
}
