package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.match.DecidingMatches;
import org.parentsmatter.testing.SchoolBeans;

/** Exports after a person has joined two parents, and after they were split again. */
class MergedParentsTest {
  private static final String LETTERS =
      "select pa.source_id, pu.source_id from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.ENTITLED
          + " order by 1, 2";
  private static final String FOLDED =
      "select source_id from parent where merged_into is not null and left_on is not null";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void joined_parents_stay_one_whichever_id_an_export_uses(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    school.take(both().folder());
    assertThat(school.rows("select state from parent_match")).containsExactly("OPEN");
    long match = Long.parseLong(school.rows("select id from parent_match").get(0));
    decide(dataSource, deciding -> deciding.samePerson(match));
    for (SmallExport export : List.of(both(), new SmallExport(), other(), other(), both())) {
      school.take(export.folder());
      assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1", "con-2|stu-2");
      assertThat(school.rows(FOLDED)).containsExactly("con-9");
      List<String> before = school.everything();
      assertThat(school.take(export.folder()).changed()).isFalse();
      assertThat(school.everything()).isEqualTo(before);
    }
    decide(dataSource, deciding -> deciding.splitAgain(match));
    for (int time = 0; time < 2; time++) {
      school.take(both().folder());
      assertThat(school.rows(LETTERS)).containsExactly("con-1|stu-1", "con-2|stu-2", "con-9|stu-2");
      assertThat(school.rows("select state from parent_match")).containsExactly("OPEN");
    }
    List<String> before = school.everything();
    assertThat(school.take(both().folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_export_that_was_read_before_two_were_joined_or_split_is_refused(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(both().folder());
    long match = Long.parseLong(school.rows("select id from parent_match").get(0));
    school.readAndCheck(both().folder());
    decide(dataSource, deciding -> deciding.samePerson(match));
    assertThatThrownBy(() -> apply(dataSource)).isInstanceOf(ExportRefused.class);
    school.readAndCheck(both().folder());
    decide(dataSource, deciding -> deciding.splitAgain(match));
    assertThatThrownBy(() -> apply(dataSource)).isInstanceOf(ExportRefused.class);
  }

  private static void apply(DataSource dataSource) throws Exception {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        ApplyingExport.apply(connection, ImportedSchool.TODAY);
      } finally {
        connection.rollback();
      }
    }
  }

  /** Oliver's father stands in the export twice, each time with Oliver. */
  private static SmallExport both() {
    return new SmallExport()
        .append("users.csv", "con-9,,,TRUE,org-1,parent,c,,Steven,Nash,,2999,,,,stu-2,,")
        .append(
            "contacts.csv",
            "1102,Oliver,Nash,0,5B,2,2999,Dr,Steven,Nash,Father,Yes,No,9 Far Street,,Elsewhere,,LK9 9ZZ,,,,en");
  }

  /** Only the second of the two is left. */
  private static SmallExport other() {
    return both()
        .replace("users.csv", "con-2,,,TRUE,org-1,parent,c,,Steven,Nash,,2002,,,,,,\n", "")
        .replace("users.csv", "\"con-2,con-3\"", "con-3")
        .replace(
            "contacts.csv",
            "1102,Oliver,Nash,0,5B,1,2002,Mr,Steven,Nash,Father,Yes,No,\"Flat 2, \"\"The Barn\"\"\",Mill Lane,Thornbeck,Larkshire,LK5 1AC,,,,en\n",
            "");
  }

  private static void decide(DataSource school, Consumer<DecidingMatches> deed) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      beans.inTransaction(() -> deed.accept(beans.bean(DecidingMatches.class)));
    }
  }
}
