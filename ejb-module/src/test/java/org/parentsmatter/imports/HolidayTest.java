package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** In the holidays every enrolment has ended, and nobody has left because of that. */
class HolidayTest {
  private static final LocalDate TERM = LocalDate.of(2026, 6, 1);
  private static final LocalDate HOLIDAYS = LocalDate.of(2026, 8, 1);

  private static SmallExport endingInJuly() {
    SmallExport export = new SmallExport();
    return export.with(
        "enrollments.csv",
        export.file("enrollments.csv").replaceAll("(?m)^(enr-.*),$", "$1,2026-07-20"));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_enrolled_until_the_holidays_has_not_left(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.on(TERM).take(endingInJuly().folder());
    List<String> before = school.everything();

    assertThat(school.on(HOLIDAYS).take(endingInJuly().folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
    assertThat(left(school)).containsExactly("-", "-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_first_import_in_the_holidays_takes_everybody(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.on(HOLIDAYS).take(endingInJuly().folder());

    assertThat(left(school)).containsExactly("-", "-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void places_of_the_coming_year_do_not_end_the_holidays(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        endingInJuly()
            .append("enrollments.csv", "enr-9,,,cls-5a,org-1,stu-1,student,,2026-09-01,2027-07-20");
    school.on(HOLIDAYS).take(export.folder());
    assertThat(left(school)).containsExactly("-", "-");

    school.on(LocalDate.of(2026, 9, 2)).take(export.folder());
    assertThat(left(school)).containsExactly("-", "2026-07-20");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_left_in_term_does_not_come_back_in_the_holidays(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        endingInJuly()
            .replace(
                "enrollments.csv",
                "enr-2,,,cls-5b,org-1,stu-2,student,,2025-09-01,2026-07-20",
                "enr-2,,,cls-5b,org-1,stu-2,student,,2025-09-01,2026-05-08");
    school.on(TERM).take(export.folder());
    assertThat(left(school)).containsExactly("-", "2026-05-08");

    assertThat(school.on(HOLIDAYS).take(export.folder()).changed()).isFalse();
    assertThat(left(school)).containsExactly("-", "2026-05-08");
  }

  private static List<String> left(ImportedSchool school) throws Exception {
    return school.rows("select left_on from pupil order by source_id");
  }
}
