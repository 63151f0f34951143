package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** What is written in many ways is held in one, and what somebody wrote is kept. */
class NormalFormsTest {
  private static final String NUMBERS =
      "select source_id, mobile, mobile_e164, home_telephone, home_telephone_e164 from parent"
          + " order by source_id";
  private static final String NO_NUMBERS = "LK5 1AC,,,,en";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void numbers_are_kept_as_given_and_held_in_one_form(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .replace("contacts.csv", NO_NUMBERS, "LK5 1AC,+48 601-234-567,(01632) 960123,,en");
    school.take(export.folder());

    assertThat(school.findings()).isEmpty();
    assertThat(school.rows(NUMBERS))
        .containsExactly(
            "con-1|07700 900201|+447700900201|-|-",
            "con-2|+48 601-234-567|+48601234567|(01632) 960123|+441632960123",
            "con-3|-|-|-|-");
    List<String> before = school.everything();
    assertThat(school.take(export.folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_number_that_cannot_be_called_is_kept_and_listed_without_repeating_it(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("contacts.csv", NO_NUMBERS, "LK5 1AC,07700 9002,none,,en")
            .replace("users.csv", "07700 900201", "224466")
            .folder());

    assertThat(school.findings())
        .containsExactly(
            "NOTE|contacts.csv|3|Mobile|-",
            "NOTE|contacts.csv|3|Home Telephone|-",
            "NOTE|users.csv|5|sms|-");
    assertThat(school.rows("select message from import_finding where column_name = 'Mobile'"))
        .containsExactly(
            "This telephone number cannot be called: it is too short. It is kept and shown as it came; correct it in your MIS.");
    assertThat(school.rows(NUMBERS))
        .containsExactly("con-1|224466|-|-|-", "con-2|07700 9002|-|none|-", "con-3|-|-|-|-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void postcodes_are_written_as_on_an_envelope_and_those_abroad_stay(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .replace("contacts.csv", "LK5 1AB", "lk51ab")
            .replace("contacts.csv", "Larkshire,LK5 1AC", "Poland,00-950");
    school.take(export.folder());
    assertThat(school.findings()).isEmpty();
    assertThat(school.rows("select postcode from parent order by source_id"))
        .containsExactly("LK5 1AB", "00-950", "-");
    assertThat(school.take(export.folder()).changed()).isFalse();
    assertThat(school.take(new SmallExport().folder()).counts().parentsChanged()).isEqualTo(1);

    school.take(new SmallExport().replace("contacts.csv", "LK5 1AC", "00-950").folder());
    assertThat(school.findings()).containsExactly("NOTE|contacts.csv|3|Postcode|-");
    assertThat(school.rows("select postcode from parent order by source_id")).contains("00-950");
  }

  /** A number without a normal form must not keep that of the number before it. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_normal_form_is_always_that_of_the_number_beside_it(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export = new SmallExport();
    school.take(export.folder());
    school.take(
        new SmallExport().withoutColumns("users.csv", "sms").without("contacts.csv").folder());
    assertThat(school.rows(NUMBERS)).contains("con-1|07700 900201|+447700900201|-|-");

    school.take(
        new SmallExport()
            .replace("users.csv", "07700 900201", "224466")
            .without("contacts.csv")
            .folder());
    assertThat(school.rows(NUMBERS)).contains("con-1|224466|-|-|-");

    school.take(new SmallExport().replace("contacts.csv", "1AB,,", "1AB,07700900205,").folder());
    assertThat(school.rows(NUMBERS)).contains("con-1|07700900205|+447700900205|-|-");
  }

  /** As after an upgrade: the numbers are there and their normal form is not. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_next_import_adds_the_normal_form_of_known_numbers(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.run("update parent set mobile_e164 = null");

    assertThat(school.take(new SmallExport().folder()).counts().parentsChanged()).isEqualTo(1);
    assertThat(school.rows(NUMBERS)).contains("con-1|07700 900201|+447700900201|-|-");
  }

  /** A school of another country has no number of this one: that is one thing to know. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_every_row_has_does_not_hide_the_rest(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export = new SmallExport();
    for (int i = 0; i < 150; i++) {
      export.append("users.csv", "far-" + i + ",,,TRUE,org-1,parent,c,,A,B,,,,(950) 599 9642,,,,");
    }
    school.take(export.folder());
    assertThat(school.findings())
        .filteredOn(found -> found.contains("|sms|"))
        .hasSize(101)
        .contains("NOTE|users.csv|-|sms|-", "NOTE|users.csv|10|sms|-");
  }
}
