package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.LanguageNotRecorded;
import org.parentsmatter.family.Languages;
import org.parentsmatter.family.RecordingLanguages;
import org.parentsmatter.match.DecidingMatches;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.testing.SchoolBeans;

/**
 * The language that staff recorded for a parent, and what exports and joined records make of it.
 */
class RecordedLanguagesTest {
  private static final String LANGUAGES =
      "select source_id, language from parent where source_id <> 'con-3' order by source_id";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void no_export_changes_it_until_it_is_taken_back(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    assertThat(school.rows(LANGUAGES)).containsExactly("con-1|pl", "con-2|en");
    long karen = id(school, "con-1");
    act(dataSource, languages -> languages.record(karen, "lt"));
    SmallExport changed = new SmallExport().replace("contacts.csv", "Polish", "Urdu");
    for (SmallExport export : new SmallExport[] {new SmallExport(), changed}) {
      school.take(export.folder());
      assertThat(school.rows(LANGUAGES)).containsExactly("con-1|lt", "con-2|en");
      assertThat(school.take(export.folder()).changed()).isFalse();
    }
    act(dataSource, languages -> languages.record(karen, "uk"));
    act(dataSource, languages -> languages.takeBack(karen));
    act(dataSource, languages -> languages.takeBack(karen));
    assertThat(school.rows(LANGUAGES)).containsExactly("con-1|pl", "con-2|en");
    school.take(changed.folder());
    assertThat(school.rows(LANGUAGES)).containsExactly("con-1|ur", "con-2|en");
    assertThat(
            school.rows("select action from audit_entry where action like 'LANGUAGE%' order by id"))
        .containsExactly("LANGUAGE_RECORDED", "LANGUAGE_RECORDED", "LANGUAGE_TAKEN_BACK");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_holds_for_both_records_of_one_parent_and_goes_with_the_right_one(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport both =
        new SmallExport()
            .append("users.csv", "con-9,,,TRUE,org-1,parent,c,,Steven,Nash,,2999,,,,stu-2,,")
            .append(
                "contacts.csv",
                "1102,Oliver,Nash,0,5B,2,2999,Dr,Steven,Nash,Father,Yes,No,9 Far Street,,Elsewhere,,LK9 9ZZ,,,,en");
    school.take(both.folder());
    long match = Long.parseLong(school.rows("select id from parent_match").get(0));
    long second = id(school, "con-9");
    act(dataSource, languages -> languages.record(second, "lt"));
    decide(dataSource, deciding -> deciding.samePerson(match));
    school.take(both.folder());
    assertThat(school.rows(LANGUAGES)).containsExactly("con-1|pl", "con-2|lt", "con-9|lt");
    decide(dataSource, deciding -> deciding.splitAgain(match));
    school.take(both.folder());
    assertThat(school.rows(LANGUAGES)).containsExactly("con-1|pl", "con-2|en", "con-9|lt");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_a_language_of_the_list_and_a_known_parent_will_do(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    long karen = id(school, "con-1");
    for (String code : new String[] {null, "", "Polish", "xx", "<b>"}) {
      assertThatThrownBy(() -> act(dataSource, languages -> languages.record(karen, code)))
          .isInstanceOf(LanguageNotRecorded.class);
    }
    assertThatThrownBy(() -> act(dataSource, languages -> languages.record(-1, "pl")))
        .isInstanceOf(NothingHere.class);
    assertThat(school.rows(LANGUAGES)).containsExactly("con-1|pl", "con-2|en");
  }

  @Test
  void every_language_to_choose_has_an_english_name() {
    assertThat(Languages.all())
        .hasSizeGreaterThan(180)
        .contains(new Languages.Language("pa", "Punjabi"), new Languages.Language("pl", "Polish"))
        .allSatisfy(
            language -> assertThat(language.name()).isNotBlank().isNotEqualTo(language.code()));
  }

  private static long id(ImportedSchool school, String sourceId) throws Exception {
    return Long.parseLong(
        school.rows("select id from parent where source_id = '" + sourceId + "'").get(0));
  }

  private static void act(DataSource school, Consumer<RecordingLanguages> deed) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      beans.inTransaction(() -> deed.accept(beans.bean(RecordingLanguages.class)));
    }
  }

  private static void decide(DataSource school, Consumer<DecidingMatches> deed) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      beans.inTransaction(() -> deed.accept(beans.bean(DecidingMatches.class)));
    }
  }
}
