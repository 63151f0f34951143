package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A pupil who left and comes back with less than before is still the same pupil. */
class ReturningPupilsTest {
  private static final String PUPILS = "select id, source_id, identifier from pupil order by id";
  private static final String ON_ROLL =
      "select source_id from pupil where left_on is null order by 1";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void by_the_id_of_before_without_a_upn(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    List<String> before = school.rows(PUPILS);
    school.take(without("stu-2").folder());
    assertThat(school.rows(ON_ROLL)).containsExactly("stu-1");

    school.take(
        new SmallExport().replace("users.csv", "Oliver,Nash,,1102", "Oliver,Nash,,").folder());

    assertThat(school.rows(PUPILS)).isEqualTo(before);
    assertThat(school.rows(ON_ROLL)).containsExactly("stu-1", "stu-2");
  }

  /** The export called the pupil otherwise for a while, and the UPN told then who it was. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void by_another_id_of_before_without_a_upn(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource);
    List<String> before = school.rows(PUPILS);
    school.take(as("new-2").folder());
    school.take(without("stu-2").folder());
    assertThat(school.rows(ON_ROLL)).containsExactly("stu-1");

    school.take(as("new-2").replace("users.csv", "Oliver,Nash,,1102", "Oliver,Nash,,").folder());

    assertThat(school.rows(PUPILS)).isEqualTo(before);
    assertThat(school.rows(ON_ROLL)).containsExactly("stu-1", "stu-2");
  }

  private static ImportedSchool school(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    return school;
  }

  private static SmallExport as(String id) {
    SmallExport export = new SmallExport();
    for (String file : List.of("users.csv", "enrollments.csv", "demographics.csv")) {
      export.with(file, export.file(file).replace("stu-2", id));
    }
    return export;
  }

  /** Nothing of the pupil is in any file. */
  private static SmallExport without(String id) {
    SmallExport export = new SmallExport();
    for (String file : List.of("users.csv", "enrollments.csv", "demographics.csv")) {
      export.with(file, withoutLines(export.file(file), "," + id + ",", id + ","));
    }
    for (String file : List.of("contacts.csv", "attendance.csv")) {
      export.with(file, withoutLines(export.file(file), "1102,", "1102,"));
    }
    return export;
  }

  private static String withoutLines(String text, String within, String start) {
    return String.join(
            "\n",
            text.lines().filter(line -> !line.contains(within) && !line.startsWith(start)).toList())
        + "\n";
  }
}
