package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.RecordingLanguages;
import org.parentsmatter.family.RecordingLargePrint;
import org.parentsmatter.match.DecidingMatches;
import org.parentsmatter.testing.SchoolBeans;

/** That a parent needs large print, and what exports and joined records make of it. */
class RecordedLargePrintTest {
  private static final String LARGE =
      "select source_id from parent where large_print_by is not null order by source_id";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void no_export_changes_it_until_it_is_taken_back(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    long karen = id(school, "con-1");
    act(dataSource, print -> print.takeBack(karen));
    act(dataSource, print -> print.record(karen));
    act(dataSource, print -> print.record(karen));
    act(dataSource, print -> print.record(-1));
    SmallExport changed = new SmallExport().replace("contacts.csv", "Polish", "Urdu");
    for (SmallExport export : new SmallExport[] {new SmallExport(), changed}) {
      school.take(export.folder());
      assertThat(school.rows(LARGE)).containsExactly("con-1");
    }
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      RecordingLanguages languages = beans.bean(RecordingLanguages.class);
      assertThat(languages.of(karen).largePrint()).isTrue();
      assertThat(languages.of(id(school, "con-2")).largePrint()).isFalse();
    }
    act(dataSource, print -> print.takeBack(karen));
    assertThat(school.rows(LARGE)).isEmpty();
    assertThat(
            school.rows(
                "select action, username from audit_entry where action like 'LARGE_PRINT%'"
                    + " order by id"))
        .containsExactly("LARGE_PRINT_RECORDED|j.patel", "LARGE_PRINT_TAKEN_BACK|j.patel");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_holds_for_both_records_of_one_parent_and_goes_with_the_right_one(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .append("users.csv", "con-9,,,TRUE,org-1,parent,c,,Steven,Nash,,2999,,,,stu-2,,")
            .append(
                "contacts.csv",
                "1102,Oliver,Nash,0,5B,2,2999,Dr,Steven,Nash,Father,Yes,No,9 Far Street,,Elsewhere,,LK9 9ZZ,,,,en")
            .folder());
    long match = Long.parseLong(school.rows("select id from parent_match").get(0));
    long second = id(school, "con-9");
    act(dataSource, print -> print.record(second));
    decide(dataSource, deciding -> deciding.samePerson(match));
    assertThat(school.rows(LARGE)).containsExactly("con-2", "con-9");
    decide(dataSource, deciding -> deciding.splitAgain(match));
    assertThat(school.rows(LARGE)).containsExactly("con-9");
  }

  private static long id(ImportedSchool school, String sourceId) throws Exception {
    return Long.parseLong(
        school.rows("select id from parent where source_id = '" + sourceId + "'").get(0));
  }

  private static void act(DataSource school, Consumer<RecordingLargePrint> deed) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      beans.inTransaction(() -> deed.accept(beans.bean(RecordingLargePrint.class)));
    }
  }

  private static void decide(DataSource school, Consumer<DecidingMatches> deed) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      beans.inTransaction(() -> deed.accept(beans.bean(DecidingMatches.class)));
    }
  }
}
