package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A code that nobody knows is neither dropped nor guessed: it is kept and listed. */
class UnknownCodesTest {
  private static final String LONG = "A language of the house that has no code at all";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void codes_nobody_knows_are_kept_and_listed(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .replace("users.csv", "con-1,05,", "con-1,Upper School,")
            .replace("contacts.csv", "Mother", "Mother-in-waiting")
            .replace("contacts.csv", "Polish", LONG);
    school.take(export.folder());

    assertThat(school.findings())
        .containsExactly(
            "NOTE|contacts.csv|2|Relationship|Mother-in-waiting",
            "NOTE|contacts.csv|2|Home Language|" + LONG,
            "NOTE|users.csv|3|grades|Upper School");
    assertThat(school.rows("select year_group from pupil where source_id = 'stu-1'"))
        .containsExactly("Upper School");
    assertThat(school.rows("select language from parent where source_id = 'con-1'"))
        .containsExactly(LONG);
    assertThat(school.rows("select kind, kind_as_given from relationship order by kind"))
        .contains("OTHER|Mother-in-waiting");
    List<String> before = school.everything();
    assertThat(school.take(export.folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void so_are_those_of_oneroster(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("users.csv", "con-1,,,TRUE", "con-1,dormant,,TRUE")
            .replace("users.csv", "con-2,,,TRUE", "con-2,,,perhaps")
            .replace("users.csv", "con-3,,,TRUE", "con-3,,,0")
            .replace("classes.csv", "5MA,scheduled", "5MA,club")
            .replace("enrollments.csv", "org-1,stf-1,teacher", "org-1,stf-1,mentor")
            .folder());

    assertThat(school.findings())
        .containsExactly(
            "NOTE|classes.csv|4|classType|club",
            "NOTE|enrollments.csv|2|role|mentor",
            "NOTE|users.csv|5|status|dormant",
            "NOTE|users.csv|6|enabledUser|perhaps");
    assertThat(school.rows("select source_id, left_on from parent order by source_id"))
        .containsExactly("con-1|-", "con-2|-", "con-3|2025-12-01");
  }

  /** Thousands of rows with one word are one thing to correct. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_code_is_listed_once(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("contacts.csv", "Mother", "Sponsor")
            .replace("contacts.csv", "Father", "Sponsor")
            .replace("contacts.csv", "LK5 1AC,,,,en", "LK5 1AC,,,,Sponsor")
            .folder());

    assertThat(school.findings())
        .containsExactly(
            "NOTE|contacts.csv|2|Relationship|Sponsor",
            "NOTE|contacts.csv|3|Home Language|Sponsor");
    assertThat(school.rows("select message from import_finding where column_name = 'Relationship'"))
        .containsExactly(
            "Nobody knows this word for a relationship; it is kept and counts as another contact, who gets no letter. Use one of the words that are known in your MIS. Only the first row that has it is listed.");
  }
}
