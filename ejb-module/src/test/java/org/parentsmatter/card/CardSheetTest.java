package org.parentsmatter.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.LetterText;
import org.parentsmatter.testing.PdfRules;
import org.parentsmatter.testing.SchoolBeans;

/** Each card as it comes out of the printer. */
class CardSheetTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  private static final String LONG_NAME =
      "The Most Reverend Bishop Bartholomew’s Church of England and Community Academy of Thornbeck-under-Edge";

  static List<Card> cards() {
    return CardFile.all();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void a_card_is_one_page_that_everybody_can_read(Card card) throws Exception {
    byte[] pdf = CardSheet.set(card, "Thornbeck School", DAY);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).as(card.topic()).isEqualTo(1);
    }
    assertThat(PdfRules.broken(pdf)).isEmpty();
    String text = LetterText.of(pdf);
    assertThat(text).contains("Thornbeck School").contains(card.texts());
    card.instead().forEach(pair -> assertThat(text).contains(pair.avoid()));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void also_under_a_very_long_name_and_before_the_school_has_one(Card card) throws Exception {
    for (String name : List.of(LONG_NAME, "")) {
      try (PDDocument document = Loader.loadPDF(CardSheet.set(card, name, DAY))) {
        assertThat(document.getNumberOfPages()).as(card.topic()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_is_printed_with_the_name_of_the_school(DataSource dataSource) {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      beans.inTransaction(
          () ->
              beans
                  .entities()
                  .createNativeQuery("update school set name = 'Larkham Park'")
                  .executeUpdate());
      byte[] pdf = beans.inTransaction(() -> beans.bean(SeeingCards.class).print("angry-parent"));
      assertThat(LetterText.of(pdf)).contains("Larkham Park").contains("A parent who is angry");
    }
  }
}
