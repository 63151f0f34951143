package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** Whom only contacts.csv ties, only a contacts.csv can part. */
class TiedByContactsTest {
  private static final String UNCLE =
      "1101,Ella,Vale,5,5A,3,2002,Mr,Steven,Nash,Uncle,No,Yes,,,,,,,,,";

  /** Doris, whom OneRoster ties to nobody, and Ella's uncle, whom it ties to Oliver alone. */
  private static SmallExport export() {
    return new SmallExport()
        .replace("users.csv", "\"con-2,con-3\"", "con-2")
        .replace("users.csv", "2003,,,,stu-2", "2003,,,,")
        .append("contacts.csv", "1102,Oliver,Nash,0,5B,2,2003,Mrs,Doris,Nash,Aunt,No,Yes,,,,,,,,,")
        .append("contacts.csv", UNCLE);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_export_without_contacts_leaves_the_tie_and_one_without_the_row_ends_it(
      DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(export().folder());
    List<String> before = school.everything();

    assertThat(school.take(export().without("contacts.csv").folder()).changed()).isFalse();
    assertThat(school.findings()).isEmpty();
    assertThat(school.everything()).isEqualTo(before);

    SmallExport rowGone = export().replace("contacts.csv", UNCLE + "\n", "");
    assertThat(school.take(rowGone.folder()).counts().relationshipsEnded()).isEqualTo(1);
    assertThat(ties(school)).contains("con-2|stu-1|OTHER_RELATIVE|2025-12-01");
    assertThat(school.take(export().without("contacts.csv").folder()).changed()).isFalse();
    school.take(export().folder());
    assertThat(ties(school)).contains("con-2|stu-1|OTHER_RELATIVE|-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_tied_by_contacts_alone_still_changes_name_and_leaves(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(export().folder());
    SmallExport bare = export().without("contacts.csv");

    school.take(bare.replace("users.csv", "Doris,Nash", "Doris,Penn").folder());
    assertThat(doris(school)).containsExactly("Penn|-");
    school.take(bare.replace("users.csv", "con-3,,", "con-3,tobedeleted,").folder());
    assertThat(doris(school)).containsExactly("Penn|2025-12-01");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_tie_of_oneroster_ends_without_contacts_too(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(export().folder());
    SmallExport apart =
        export().without("contacts.csv").replace("users.csv", "1102,,,,con-2", "1102,,,,");

    assertThat(school.take(apart.folder()).counts().relationshipsEnded()).isEqualTo(1);
    assertThat(ties(school))
        .containsExactly(
            "con-1|stu-1|MOTHER|-",
            "con-2|stu-1|OTHER_RELATIVE|-",
            "con-2|stu-2|FATHER|2025-12-01",
            "con-3|stu-2|OTHER_RELATIVE|-");
  }

  private static List<String> doris(ImportedSchool school) throws Exception {
    return school.rows("select family_name, left_on from parent where source_id = 'con-3'");
  }

  private static List<String> ties(ImportedSchool school) throws Exception {
    return school.rows(
        "select q.source_id, p.source_id, r.kind, r.ended_on from relationship r"
            + " join pupil p on p.id = r.pupil_id"
            + " join parent q on q.id = r.parent_id order by q.source_id, p.source_id");
  }
}
