package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.family.Recipients;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.testing.SchoolBeans;

/** A mother of two families: a letter about one of them says nothing of the other's plan. */
class LetterWordsTest {
  private static final long MOTHER = 100;
  private static final PlanPart AGREED = plan(1, true, 1, LocalDate.of(2026, 12, 18));
  private static final PlanPart PROPOSED = plan(2, false, 2, LocalDate.of(2026, 11, 27));

  private static PlanPart plan(long id, boolean agreed, long pupil, LocalDate review) {
    PlanPart.Line line = new PlanPart.Line(pupil, "Tutor", "We read.", "it helps", null);
    return new PlanPart(id, agreed, review, List.of(), List.of(line), List.of());
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void anotherFamilysPlanDecidesNeitherWhetherItIsAgreedNorWhenItIsReviewed(DataSource dataSource)
      throws SQLException {
    LetterData words = words(dataSource, new Audience(AudienceKind.YEAR, "7"));
    assertThat(words.children()).extracting(LetterData.Child::name).containsExactly("Maya Reid");
    assertThat(words.agreed()).isTrue();
    assertThat(words.reviewText()).doesNotContain("27 November");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aLetterAboutBothProposesAsLongAsOneIsNotAgreed(DataSource dataSource) throws SQLException {
    LetterData words = words(dataSource, Audience.all());
    assertThat(words.children()).hasSize(2);
    assertThat(words.agreed()).isFalse();
    assertThat(words.reviewText()).contains("27 November");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void inAnotherLanguageItBeginsAndNamesTheDayInThatAndQuotesTheRest(DataSource dataSource)
      throws SQLException {
    InventedSchool school = SharingParents.family(dataSource);
    List<RecipientRow> rows = Recipients.of(school.connection(), Audience.all(), 101);
    List<RecipientRow> others = Recipients.of(school.connection(), Audience.all(), 102);
    LetterData words =
        LetterWords.of(
            InventedSchool.STATIONERY,
            rows,
            others.get(0),
            List.of(PROPOSED),
            Map.of(
                1L, List.of(new TaughtLine(1, "Maths", "Sums.", "What?")),
                77L, List.of(new TaughtLine(77, "Art", "Paint.", "Why?"))),
            LetterReference.SPECIMEN,
            Delivery.POST,
            Tongue.URDU);
    assertThat(words.learningLines())
        .extracting(LetterData.LearningLine::text)
        .as("of the pupils of this letter only")
        .containsExactly("Sums.");
    assertThat(words.language()).isEqualTo("ur");
    assertThat(words.salutation()).isEqualTo("محترم/محترمہ Mrs Hartley اور Mr Hartley");
    assertThat(words.reviewText()).isEqualTo("27 نومبر 2026");
    assertThat(words.addressLines()).first().isEqualTo("Mrs J Hartley and Mr P Hartley");
    assertThat(words.schoolCommitments())
        .extracting(LetterData.Commitment::text)
        .containsExactly("We read.");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_the_catalogue_says_is_in_the_other_language_once_somebody_has_read_it(
      DataSource dataSource) throws Exception {
    InventedSchool school = SharingParents.family(dataSource);
    RecipientRow row = Recipients.of(school.connection(), Audience.all(), 101).get(0);
    String child = row.pupilName().given();
    PlanPart plan =
        new PlanPart(
            3,
            true,
            LocalDate.of(2026, 12, 18),
            List.of(),
            List.of(
                line(
                    row,
                    "We send you one line on what the class is learning, with one"
                        + " question to ask at home.")),
            List.of(
                line(
                    row,
                    "Ask "
                        + child
                        + " the question we send you about this week's work. Let "
                        + child
                        + " be the teacher and explain it to you."),
                line(row, "Ask " + child + " about the trip.")));
    assertThat(polish(school, row, plan))
        .extracting(LetterData.Commitment::text)
        .allMatch(text -> text.startsWith("Ask") || text.startsWith("We send"));
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      ReadingParents.approve(beans, Tongue.POLISH, true, true);
    }
    List<LetterData.Commitment> read = polish(school, row, plan);
    assertThat(read.get(0).text()).startsWith("Wysyłamy");
    assertThat(read.get(1).text()).startsWith("Proszę zadać").contains("(" + child + ")");
    assertThat(read.get(2).text()).isEqualTo("Ask " + child + " about the trip.");
  }

  private static PlanPart.Line line(RecipientRow row, String text) {
    return new PlanPart.Line(row.pupilId(), "you", text, "it helps", null);
  }

  private static List<LetterData.Commitment> polish(
      InventedSchool school, RecipientRow row, PlanPart plan) throws Exception {
    LetterData words =
        LetterWords.of(
            ReadingParents.stationery(school),
            List.of(row),
            null,
            List.of(plan),
            Map.of(),
            LetterReference.SPECIMEN,
            Delivery.POST,
            Tongue.POLISH);
    return Stream.concat(words.schoolCommitments().stream(), words.parentCommitments().stream())
        .toList();
  }

  private static LetterData words(DataSource dataSource, Audience audience) throws SQLException {
    InventedSchool school =
        new InventedSchool(dataSource)
            .pupil(1, "Maya", "Reid", "7A")
            .pupil(2, "Noah", "Bell", "9B")
            .parent(MOTHER, "Ms", "Ada", "Reid", "4 Mill Lane")
            .parent(101, "Mr", "Tom", "Bell", "5 Mill Lane")
            .tie(MOTHER, 1, "MOTHER")
            .tie(MOTHER, 2, "MOTHER")
            .tie(101, 2, "FATHER");
    List<RecipientRow> rows = Recipients.of(school.connection(), audience, MOTHER);
    return LetterWords.of(
        InventedSchool.STATIONERY,
        rows,
        null,
        List.of(AGREED, PROPOSED),
        LetterReference.SPECIMEN,
        Delivery.POST);
  }
}
