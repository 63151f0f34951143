package org.parentsmatter.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.PdfRules;

/** The poster says the vision and the core messages on one page that everybody can read. */
class PrintingPostersTest {
  private static byte[] poster(VisionKeepers keepers) {
    return keepers
        .beans()
        .inTransaction(() -> keepers.beans().bean(PrintingPosters.class).poster());
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void vision_and_messages_stand_on_one_page(DataSource school) throws Exception {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      assertThatThrownBy(() -> poster(keepers)).isInstanceOf(VisionRefused.class);
      keepers.save(
          "Parents matter. Together we help every child to learn.",
          List.of(
              VisionKeepers.message("Every parent counts, whoever it is.", "Every parent counts."),
              VisionKeepers.message("We ask & <b>listen</b>.", "We ask & <b>listen</b>.")),
          List.of());
      byte[] pdf = poster(keepers);
      try (PDDocument paper = Loader.loadPDF(pdf)) {
        assertThat(paper.getNumberOfPages()).isOne();
        assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
            .containsSubsequence(
                "Larkfield School",
                "Our vision",
                "Parents matter. Together we help every child to learn.",
                "Every parent counts.",
                "We ask & <b>listen</b>.");
      }
      assertThat(PdfRules.broken(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_longest_that_can_be_written_is_one_page_too(DataSource school) throws Exception {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      VisionEdit.Message wide =
          VisionKeepers.message("W".repeat(60), "MMMM WWWW ".repeat(8).strip());
      keepers.save(
          "Wide words. ".repeat(150), List.of(wide, wide, wide, wide, wide, wide, wide), List.of());
      try (PDDocument paper = Loader.loadPDF(poster(keepers))) {
        assertThat(paper.getNumberOfPages()).isOne();
      }
    }
  }

  @Test
  void a_long_vision_ends_with_a_sentence() {
    assertThat(PrintingPosters.firstSentences("A. B.")).isEqualTo("A. B.");
    assertThat(PrintingPosters.firstSentences("One two. ".repeat(60)))
        .endsWith("two.")
        .hasSizeLessThanOrEqualTo(221);
    assertThat(PrintingPosters.firstSentences("word ".repeat(100))).endsWith("word …");
    assertThat(PrintingPosters.firstSentences("x".repeat(400))).hasSize(222);
  }
}
