package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parentsmatter.catalogue.Catalogue;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.CatalogueFile;

/** The rules as a table: what is known about a pupil, and what is proposed with which reason. */
class DraftingRulesTest {
  private static final DraftingRules RULES = new DraftingRules();
  private static final Catalogue CATALOGUE = catalogue();

  static Catalogue catalogue() {
    List<CatalogueEntry> entries = new CatalogueFile().entries();
    return new Catalogue(
        IntStream.range(0, entries.size())
            .mapToObj(i -> new Catalogue.Entry(i + 1, entries.get(i)))
            .toList());
  }

  @ParameterizedTest(name = "year {0}, attendance {1}, {2} at home, last year {3}: {4}")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          R  | 98.0  | -  | no  | first-contact-named-person: Reception is the first year at school; reading-share-a-book: in Reception children start to read and to love stories
          R  | 91.0  | -  | no  | attendance-first-day-call: attendance is 91%, which is below 95%; first-contact-named-person: Reception is the first year at school; reading-share-a-book: in Reception children start to read and to love stories
          00 | 80    | -  | no  | attendance-first-day-call: attendance is 80%, which is below 90%; first-contact-named-person: Reception is the first year at school; reading-share-a-book: in Reception children start to read and to love stories
          1  | 96.0  | -  | no  | reading-share-a-book: in Year 1 children start to read and to love stories; talk-about-learning: talk about learning at home helps at every age
          2  | 96.0  | pl | no  | home-language-stories: the language at home is Polish; reading-share-a-book: in Year 2 children start to read and to love stories
          4  | 91.2  | -  | no  | attendance-plain-letter: attendance is 91.2%, which is below 95%; reading-listen-and-ask: in Year 4 children read to learn
          4  | 94.96 | -  | no  | attendance-plain-letter: attendance is 94.9%, which is below 95%; reading-listen-and-ask: in Year 4 children read to learn
          4  | 95.0  | en | no  | reading-listen-and-ask: in Year 4 children read to learn; talk-about-learning: talk about learning at home helps at every age
          4  | 90.0  | -  | no  | attendance-plain-letter: attendance is 90%, which is below 95%; reading-listen-and-ask: in Year 4 children read to learn
          4  | 89.99 | -  | no  | attendance-back-to-school-plan: attendance is 89.9%, which is below 90%; reading-listen-and-ask: in Year 4 children read to learn
          6  | 99.0  | -  | yes | transition-next-school: Year 6 is the last year at this school; reading-listen-and-ask: in Year 6 children read to learn
          6  | 99.0  | -  | no  | reading-listen-and-ask: in Year 6 children read to learn; talk-about-learning: talk about learning at home helps at every age
          7  | -     | -  | no  | first-contact-named-person: Year 7 is a step up, with new teachers and new subjects; homework-time-and-place: in Year 7 there is homework in many subjects
          8  | 88.0  | ur | no  | attendance-back-to-school-plan: attendance is 88%, which is below 90%; home-language-contact: the language at home is Urdu; homework-time-and-place: in Year 8 there is homework in many subjects
          10 | 97.0  | -  | no  | homework-time-and-place: in Year 10 there is homework in many subjects; revision-and-sleep: in Year 10 good habits of revision begin
          11 | 97.0  | -  | yes | revision-and-sleep: Year 11 ends with exams; homework-time-and-place: in Year 11 there is homework in many subjects
          13 | 92.0  | -  | yes | attendance-first-day-call: attendance is 92%, which is below 95%; revision-and-sleep: in Year 13 good habits of revision begin
          -  | -     | -  | no  | first-contact-named-person: every family has one person to ask
          -  | 93.5  | -  | no  | first-contact-named-person: every family has one person to ask
          4  | -     | Klingon | no | home-language-stories: the language at home is Klingon; reading-listen-and-ask: in Year 4 children read to learn
          """)
  void proposes_with_a_reason(
      String year, BigDecimal attendance, String language, String lastYear, String expected) {
    PupilFacts pupil =
        new PupilFacts(1, "Zoe", year, "4A", attendance, language, lastYear.equals("yes"));
    assertThat(
            RULES.proposals(pupil, CATALOGUE).stream()
                .map(p -> p.strategy() + ": " + p.why())
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @Test
  void the_same_pupil_always_gets_the_same_proposals() {
    PupilFacts pupil = new PupilFacts(1, "Zoe", "8", "8A", new BigDecimal("88.0"), "ur", false);
    assertThat(RULES.proposals(pupil, CATALOGUE))
        .isEqualTo(new DraftingRules().proposals(pupil, catalogue()));
  }

  @Test
  void every_rule_names_a_strategy_of_the_catalogue() {
    assertThat(RULES.strategies())
        .allSatisfy(code -> assertThat(CATALOGUE.entry(code)).as(code).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          100  | Zoe comes to school almost every day. Well done, Zoe!
          97.0 | Zoe comes to school almost every day. Well done, Zoe!
          96.9 | We are glad to have Zoe with us.
          -    | We are glad to have Zoe with us.
          """)
  void something_good_is_said_that_the_data_bear_out(BigDecimal attendance, String expected) {
    assertThat(RULES.positive(new PupilFacts(1, "Zoe", "4", null, attendance, null, false)))
        .isEqualTo(expected);
  }
}
