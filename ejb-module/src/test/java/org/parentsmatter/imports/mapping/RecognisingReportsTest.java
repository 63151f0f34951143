package org.parentsmatter.imports.mapping;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.imports.AttainmentWords;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportFile;
import org.parentsmatter.imports.ExportRefused;

/** What a report is, and what its columns are, is seen from its headings. */
class RecognisingReportsTest {
  @ParameterizedTest
  @ValueSource(strings = {Reports.SIMS, Reports.ARBOR, Reports.BROMCOM})
  void every_column_of_the_known_reports_is_sure(String content) throws Exception {
    Report report = report(content);
    assertThat(report.kind()).isEqualTo(FileKind.CONTACTS);
    assertThat(report.guessed(true)).doesNotContainNull();
    assertThat(report.mapping(report.guessed(true)).missing(false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Forename,Surname,UPN,Contact Surname;PUPIL_FORENAME,PUPIL_SURNAME,PUPIL_ID,CONTACT_SURNAME",
        "Pupil Forename,Pupil Surname,UPN,Forename,Surname,Relation;PUPIL_FORENAME,PUPIL_SURNAME,PUPIL_ID,CONTACT_FORENAME?,CONTACT_SURNAME?,RELATIONSHIP",
        "UPN,Adno,Contact Surname,Postcode;PUPIL_ID,-,CONTACT_SURNAME,POSTCODE?",
        "UPN,% Attendance,Absence %;PUPIL_ID,ATTENDANCE_PERCENT,ABSENCE_PERCENT",
        "legal  SURNAME,U.P.N.,parental-resp,Nonsense;PUPIL_SURNAME,PUPIL_ID,PARENTAL_RESPONSIBILITY,-"
      })
  void headings_are_guessed_and_doubt_is_said(String headings, String fields) throws Exception {
    Report report = report(headings + "\n");
    String guessed =
        IntStream.range(0, report.headings().size())
            .mapToObj(report.guesses()::get)
            .map(guess -> guess == null ? "-" : guess.field() + (guess.sure() ? "" : "?"))
            .collect(joining(","));
    assertThat(guessed).isEqualTo(fields);
  }

  @Test
  void another_order_has_the_same_guesses_and_the_same_key() throws Exception {
    Report report = report(Reports.SIMS);
    List<String> turned = new ArrayList<>(report.headings());
    Collections.reverse(turned);
    Report other = report(String.join(",", turned) + "\n");
    assertThat(byHeading(other)).isEqualTo(byHeading(report));
    assertThat(ColumnMapping.headingsKey(turned))
        .isEqualTo(ColumnMapping.headingsKey(report.headings()));
    assertThat(ColumnMapping.headingsKey(turned.subList(1, turned.size())))
        .isNotEqualTo(ColumnMapping.headingsKey(report.headings()));
  }

  private static Map<String, Field> byHeading(Report report) {
    return report.guesses().entrySet().stream()
        .collect(toMap(e -> report.headings().get(e.getKey()), e -> e.getValue().field()));
  }

  @Test
  void two_hundred_columns_are_read_and_five_hundred_and_one_are_not() throws Exception {
    String many = IntStream.range(0, 196).mapToObj(i -> "Extra " + i).collect(joining(","));
    Report report = report("UPN,Forename,Surname,Contact Surname," + many + "\nA1,E,V,V\n");
    assertThat(report.headings()).hasSize(200);
    assertThat(report.mapping(report.guessed(true)).missing(false)).isEmpty();
    String more = IntStream.range(0, 501).mapToObj(i -> "Extra " + i).collect(joining(","));
    assertThatThrownBy(() -> report(more + "\n"))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("501 columns");
  }

  @Test
  void two_columns_of_one_heading_are_named_and_refused() {
    assertThatThrownBy(() -> report("UPN,Surname,Contact Forename, SURNAME\n"))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("columns 2 and 4")
        .hasMessageContaining("SURNAME");
  }

  @Test
  void two_columns_cannot_be_the_same_field() throws Exception {
    Report report = report(Reports.BROMCOM);
    List<Field> twice = report.guessed(true);
    twice.set(0, Field.PUPIL_SURNAME);
    assertThatThrownBy(() -> report.mapping(twice))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("FirstName")
        .hasMessageContaining("LastName");
    assertThat(new ReadingReport(report).reading(twice, false).isUsable()).isFalse();
  }

  @Test
  void what_is_missing_is_said_in_words() throws Exception {
    Report report = report("UPN,Contact Surname,Relationship\nA1,Vale,Mother\n");
    ReadingView reading = new ReadingReport(report).reading(report.guessed(false), false);
    assertThat(reading.problems())
        .containsExactly(
            "Still missing: a column with the pupils’ forenames.",
            "Still missing: a column with the pupils’ surnames.");
    assertThat(report.mapping(report.guessed(false)).missing(true))
        .containsExactly("a column with the contacts’ ID, as users.csv has it");
    assertThat(
            report("UPN,Authorised Absences,Possible Marks\n")
                .mapping(report("UPN,Authorised Absences,Possible Marks\n").guessed(true))
                .missing(true))
        .hasSize(1);
  }

  @Test
  void the_page_says_how_values_and_rows_are_read() throws Exception {
    Report report = report(Reports.SIMS);
    ReadingView reading = new ReadingReport(report).reading(report.guessed(false), false);
    assertThat(reading.isUsable()).isTrue();
    assertThat(reading.values())
        .contains(
            "“T” is yes, “F” is no",
            "“Year 7” is Year 7, “Year 9” is Year 9, “Reception” is Reception")
        .anyMatch(words -> words.startsWith("“24/03/2014” is 24 March 2014"));
    assertThat(reading.lines()).hasSize(5);
    assertThat(reading.lines().get(0).whom())
        .isEqualTo("Ella Vale · Year 7 · 7A · ID A100000000001");
    assertThat(reading.lines().get(0).what())
        .startsWith(
            "Ms Karen Vale · mother · parental responsibility: yes · 1 Tarn Row, Thornbeck");
  }

  @ParameterizedTest
  @CsvSource({
    "9:06,114",
    "9 years 6 months,114",
    "9y 6m,114",
    "11 Yrs,132",
    "14:11,179",
    "9.5,",
    "9:12,",
    "2:00,",
    "96,",
    "-,",
    "9:6:1,"
  })
  void a_reading_age_is_read_when_it_can_mean_one_only(String text, Integer months) {
    assertThat(AttainmentWords.readingAge(text)).isEqualTo(Optional.ofNullable(months));
  }

  @Test
  void a_column_with_court_orders_is_not_passed_over_in_silence() throws Exception {
    Report report = report("UPN,Forename,Surname,Contact Surname,Court Order\nA1,E,V,V,Yes\n");
    assertThat(new ReadingReport(report).reading(report.guessed(false), false).pity())
        .anyMatch(words -> words.contains("Court Order") && words.contains("Record each order"));
  }

  @Test
  void files_as_the_import_reads_them_and_those_of_oneroster_are_left_alone() throws Exception {
    Reports school =
        new Reports()
            .with("users.csv", "sourcedId,role,givenName,familyName\n")
            .with("Contacts.csv", "Contact ID,Pupil ID,Postcode\n")
            .with("results.csv", "sourcedId,status,score,studentSourcedId\n")
            .with("dinner money.csv", "UPN,Owes\n")
            .with("attendance.csv", "UPN,Possible,Attended\n");
    try (Export export = Export.open(school.folder())) {
      Examined examined = Examined.look(export, Map.of());
      assertThat(examined.ready()).containsExactlyInAnyOrder(ExportFile.USERS, ExportFile.CONTACTS);
      assertThat(examined.reports()).extracting(Report::file).containsExactly("attendance.csv");
      assertThatThrownBy(() -> Examined.look(export, Map.of("dinner money.csv", "Dinner.csv")))
          .isInstanceOf(ExportRefused.class)
          .hasMessageContaining("Dinner.csv");
    }
  }

  private static Report report(String content) throws Exception {
    return new Reports().with("report.csv", content).report();
  }
}
