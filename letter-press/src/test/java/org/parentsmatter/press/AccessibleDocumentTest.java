package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers pass the checks of PDF/UA-1 and PDF/A-2a, as letters do. */
class AccessibleDocumentTest {

  private static final LetterPress PRESS = new LetterPress();

  static List<Document> papers() {
    List<Document> papers = new ArrayList<>(Papers.all());
    papers.add(Papers.blank().build());
    papers.add(Papers.blank().paragraph("No heading at all").build());
    papers.add(Papers.blank().table(Papers.TO_SIGN, List.of()).build());
    papers.add(Papers.blank().signing(Papers.TO_SIGN, List.of()).build());
    papers.add(Papers.blank().together(part -> {}).build());
    papers.add(Papers.blank().subheading("A").paragraph("x").subheading("B").build());
    papers.add(Papers.blank().title("A").subheading("B").heading("C").subheading("D").build());
    papers.add(Papers.blank().subheading("A").heading("B").subheading("C").heading("D").build());
    papers.add(Papers.blank().display("A").display("B").subheading("C").heading("D").build());
    papers.add(Papers.blank().display("A").title("B").subheading("C").heading("D").build());
    papers.add(Papers.blank().display("مريم عبد الله").display("陳國榮").items(Papers.NAMES).build());
    return papers;
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theyPassTheChecks(Document paper) throws Exception {
    assertThat(Rules.broken(PRESS.set(paper, Sample.ARTWORK).pdf())).isEmpty();
  }

  private static void headings(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().matches("H[1-9]")) {
          found.add(element.getStructureType());
        }
        headings(element, found);
      }
    }
  }

  private static List<String> headings(DocumentWriter paper) throws Exception {
    try (Printed printed = Printed.of(PRESS.set(paper.build(), SchoolArtwork.NONE))) {
      List<String> found = new ArrayList<>();
      headings(printed.document().getDocumentCatalog().getStructureTreeRoot(), found);
      return found;
    }
  }

  @Test
  void noLevelOfHeadingsIsLeftOut() throws Exception {
    assertThat(headings(Papers.blank().title("A").heading("B").subheading("C").heading("D")))
        .containsExactly("H1", "H2", "H3", "H2");
    assertThat(headings(Papers.blank().title("A").subheading("B").subheading("C").heading("D")))
        .containsExactly("H1", "H2", "H2", "H2");
    assertThat(headings(Papers.blank().subheading("A").heading("B").subheading("C")))
        .containsExactly("H1", "H1", "H2");
  }

  @Test
  void theFamiliesOfAPackStandSideBySide() throws Exception {
    assertThat(headings(Papers.packOf(2)))
        .containsExactly("H1", "H2", "H2", "H2", "H1", "H2", "H2", "H2");
  }

  @Test
  void largeWordsAreTheTitleWhereThereIsNone() throws Exception {
    assertThat(headings(Papers.blank().display("A").display("B").heading("C")))
        .containsExactly("H1", "H2");
    assertThat(headings(Papers.blank().display("A").title("B").heading("C")))
        .containsExactly("H1", "H2");
    assertThat(headings(Papers.blank().heading("A").display("B").heading("C")))
        .containsExactly("H1", "H1");
  }
}
