package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.testing.SchoolBeans;

/** Whom a Common Transfer File says to have left the school that wrote it. */
class CtfLeavingTest {
  private static final String OURS =
      "<LEA>900</LEA><Estab>2029</Estab><SchoolName>Thornbeck School</SchoolName>";
  private static final String ELSEWHERE =
      "<LEA>900</LEA><Estab>4001</Estab><SchoolName>Elm Park</SchoolName>";
  private static final String LEFT =
      "select given_name, left_on from pupil where left_on is not null order by 1";
  private static final String LETTERS =
      "select distinct pu.given_name from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.ENTITLED
          + " order by 1";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_left_this_school_has_left_on_that_day_and_no_tie_ends(DataSource dataSource)
      throws Exception {
    ImportedSchool school = school(dataSource, "THORNBECK SCHOOL");
    SmallCtf leaver = ella(OURS, "2023-09-04", "2025-11-28");

    ImportCounts counts = school.take(leaver.file()).counts();

    assertThat(school.rows(LEFT)).containsExactly("Isabella|2025-11-28");
    assertThat(school.rows(LETTERS)).containsExactly("Hugo", "Oliver");
    assertThat(counts.pupilsLeft()).isEqualTo(1);
    assertThat(counts.parentsLeft() + counts.relationshipsEnded()).isZero();
    assertThat(school.take(leaver.file()).changed()).isFalse();

    school.take(new SmallCtf().file());
    assertThat(school.rows(LEFT)).as("back, with a file that says so").isEmpty();
    assertThat(school.rows(LETTERS)).containsExactly("Hugo", "Isabella", "Oliver");
  }

  /** It is the file of a pupil who is coming: from another school, or from one without a name. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_file_of_another_school_takes_nobody_away(DataSource dataSource) throws Exception {
    for (String name : List.of("Elm Park School", "")) {
      ImportedSchool school = school(dataSource, name);
      SmallCtf joiners =
          ella(OURS, "2023-09-04", "2025-11-28")
              .replaceFirst("<DOB>2018", history(OURS, "2023-09-04", "2025-11-28") + "<DOB>2018");

      school.take(joiners.file());

      assertThat(school.rows(LEFT)).isEmpty();
      assertThat(school.findings())
          .as("said once")
          .filteredOn(finding -> finding.contains("LeavingDate"))
          .containsExactly(
              "NOTE|900_CTF_900.xml|%d|Pupil/SchoolHistory/School/LeavingDate|2025-11-28"
                  .formatted(joiners.line("<LeavingDate>")));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_left_another_school_or_came_back_stays(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource, "Thornbeck School");

    school.take(ella(ELSEWHERE, "2019-09-02", "2023-07-21").file());
    assertThat(school.rows(LEFT)).as("another school").isEmpty();

    String back = "<School>" + OURS + "<EntryDate>2025-01-06</EntryDate></School>";
    SmallCtf returned = ella(OURS, "2023-09-04", "2024-07-19");
    school.take(returned.replaceFirst("<SchoolHistory>", "<SchoolHistory>" + back).file());
    assertThat(school.rows(LEFT)).as("came back").isEmpty();
    assertThat(school.findings()).noneMatch(finding -> finding.contains("LeavingDate"));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_no_date_takes_nobody_away(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource, "Thornbeck School");

    school.take(ella(OURS, "2023-09-04", "soon").file());

    assertThat(school.rows(LEFT)).isEmpty();
    assertThat(school.findings())
        .anyMatch(
            finding ->
                finding.startsWith("WARNING|") && finding.endsWith("School/LeavingDate|soon"));
  }

  /** What somebody recorded about the move counts, whatever day the file has. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_move_that_somebody_recorded_stays_as_it_is(DataSource dataSource) throws Exception {
    ImportedSchool school = school(dataSource, "Thornbeck School");
    school.run(
        "update pupil set left_on = '2025-11-21', transferred_on = '2025-11-21',"
            + " transferred_to = 'Elm Park' where given_name = 'Isabella'");

    school.take(ella(OURS, "2023-09-04", "2025-11-28").file());

    assertThat(school.rows(LEFT)).containsExactly("Isabella|2025-11-21");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_preview_says_when(DataSource dataSource) throws Exception {
    school(dataSource, "Thornbeck School");
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = begun(dataSource, ella(OURS, "2023-09-04", "2025-11-28").file());
      Previewing.read(beans, id);
      beans.bean(ImportSteps.class).preview(id);

      assertThat(beans.bean(DecidingImports.class).page(id, PreviewList.PUPILS_LEFT, 0, 9).rows())
          .containsExactly(new PreviewRow("Isabella O'Neill", null, "Leaves on 28 November 2025"));
    }
  }

  private static long begun(DataSource dataSource, Path file) throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      return ImportRuns.insert(
          new SqlSession(connection), file.toString(), "export", "office", false);
    }
  }

  /** A school of this name that has taken the file before Ella left. */
  private static ImportedSchool school(DataSource dataSource, String name) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.run("update school set name = '" + name + "'");
    school.take(new SmallCtf().file());
    return school;
  }

  private static SmallCtf ella(String school, String entry, String leaving) throws Exception {
    return new SmallCtf().replaceFirst("<DOB>2015", history(school, entry, leaving) + "<DOB>2015");
  }

  private static String history(String school, String entry, String leaving) {
    return "<SchoolHistory>\n<School>%s<EntryDate>%s</EntryDate>\n<LeavingDate>%s</LeavingDate></School></SchoolHistory>"
        .formatted(school, entry, leaving);
  }
}
