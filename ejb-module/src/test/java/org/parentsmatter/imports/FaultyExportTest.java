package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** A fault in a row is listed and the rest goes on; a fault of the whole changes nothing. */
class FaultyExportTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_faulty_row_is_listed_and_the_rest_goes_on(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .append("users.csv", "stu-3,,,TRUE,org-1,student,s,,,,,1103,,,,con-1,05,")
            .append("users.csv", "con-4,,,TRUE,org-1,parent,c,,Ida,Loose,,2004,,,,,,")
            .append("users.csv", "stu-4,,,TRUE,org-1,student,s,,Hugo,Penn,,1104,,,,con-99,05,")
            .append("users.csv", ",,,TRUE,org-1,student,s,,No,Id,,1105,,,,,05,")
            .append("users.csv", "gst-1,,,TRUE,org-1,guest,s,,Gus,Guest,,9,,,,,,")
            .append("users.csv", "con-5,,,TRUE,org-1,parent,c,,A,B,,2005,,,,stu-1,,,,,surplus")
            .append("enrollments.csv", "enr-8,,,cls-zz,org-1,stu-1,student,,,")
            .append("enrollments.csv", "enr-9,,,cls-5a,org-1,stu-99,student,,,")
            .append("demographics.csv", "stu-98,,,2015-01-01,")
            .replace("demographics.csv", "2015-12-31", "31/02/2015")
            .append("attendance.csv", "1999,200,1,99.5")
            .append("attendance.csv", "1101,200,1,99.5")
            .replace("attendance.csv", "1102,200,0,100", "1102,100,200,")
            .append("contacts.csv", "1999,X,Y,,,1,2001,,Karen,Vale,Mother,,,,,,,,,,,")
            .append("contacts.csv", "1101,Ella,Vale,,,1,2999,,X,Y,Aunt,,,,,,,,,,,")
            .append("contacts.csv", "1101,Ella,Vale,,,1,2001,,Karen,Vale,Aunt,,,,,,,,,,,");
    school.take(export.folder());

    assertThat(school.findings())
        .containsExactlyInAnyOrder(
            "REFUSED|attendance.csv|3|Absences|200",
            "REFUSED|attendance.csv|4|Pupil ID|1999",
            "REFUSED|attendance.csv|5|Pupil ID|1101",
            "REFUSED|contacts.csv|4|Pupil ID|1999",
            "REFUSED|contacts.csv|5|Contact ID|2999",
            "REFUSED|contacts.csv|6|Contact ID|2001",
            "WARNING|demographics.csv|2|birthDate|31/02/2015",
            "REFUSED|demographics.csv|4|sourcedId|stu-98",
            "REFUSED|enrollments.csv|6|classSourcedId|cls-zz",
            "REFUSED|enrollments.csv|7|userSourcedId|stu-99",
            "REFUSED|users.csv|8|familyName|-",
            "REFUSED|users.csv|9|agentSourcedIds|con-4",
            "WARNING|users.csv|10|agentSourcedIds|con-99",
            "WARNING|users.csv|10|agentSourcedIds|stu-4",
            "REFUSED|users.csv|11|sourcedId|-",
            "NOTE|users.csv|12|role|guest",
            "REFUSED|users.csv|13|-|-");
    assertThat(school.rows("select source_id from pupil order by source_id"))
        .containsExactly("stu-1", "stu-2", "stu-4");
    assertThat(school.rows("select source_id from parent order by source_id"))
        .containsExactly("con-1", "con-2", "con-3");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_row_ties_only_people_whose_names_it_knows(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export =
        new SmallExport()
            .append("contacts.csv", "1102,Harriet,Vale,,,2,2001,Ms,Karen,Vale,Mother,Yes,,,,,,,,,,")
            .append("contacts.csv", "1101,Ella,Vale,,,2,2002,Mr,Joe,Bloggs,Father,Yes,,,,,,,,,,")
            .append("contacts.csv", "1101,,,,,2,2003,,,,Aunt,Yes,,,,,,,,,,")
            .append("contacts.csv", "1101,ELLA,Vale,,,3,2002,Mr,Stevén,Nash,Uncle,,,,,,,,,,,");
    school.take(export.folder());

    assertThat(school.findings())
        .containsExactly(
            "REFUSED|contacts.csv|4|Pupil Forename|Harriet Vale",
            "REFUSED|contacts.csv|5|Contact Forename|Joe Bloggs",
            "REFUSED|contacts.csv|6|Contact ID|2003");
    assertThat(
            school.rows(
                "select q.source_id, p.source_id from relationship r"
                    + " join pupil p on p.id = r.pupil_id join parent q on q.id = r.parent_id"
                    + " order by 1, 2"))
        .containsExactly("con-1|stu-1", "con-2|stu-1", "con-2|stu-2", "con-3|stu-2");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_identifier_that_two_bear_finds_nobody(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().replace("users.csv", ",,1102,", ",,1101,").folder());

    assertThat(school.findings())
        .contains("REFUSED|contacts.csv|2|Pupil ID|1101", "REFUSED|attendance.csv|2|Pupil ID|1101");
    assertThat(school.rows("select possible_sessions from pupil")).containsExactly("-", "-");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_makes_the_whole_export_useless_changes_nothing(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    List<String> before = school.everything();
    SmallExport twice =
        new SmallExport().append("users.csv", "stu-1,,,TRUE,o,student,,,Zoe,Two,,8,,,,,,");
    SmallExport nobody = new SmallExport();
    nobody.with("users.csv", nobody.file("users.csv").replaceAll("(?m)^stu.*\\n", ""));

    refuses(school, twice, "users.csv, line 8, column sourcedId", "stu-1", "line 3");
    refuses(
        school,
        new SmallExport().append("enrollments.csv", "enr-1,,,cls-5b,org-1,stu-2,student,,,"),
        "enrollments.csv, line 6, column sourcedId",
        "enr-1");
    refuses(school, nobody, "users.csv", "no pupil");
    refuses(school, new SmallExport().without("users.csv"), "users.csv is missing");
    refuses(school, new SmallExport().with("users.csv", ""), "users.csv is empty");
    refuses(
        school,
        new SmallExport().replace("users.csv", ",givenName,", ",forename,"),
        "users.csv, line 1",
        "givenName");
    refuses(school, new SmallExport().replace("users.csv", ",role,", ",rolle,"), "column role");
    refuses(school, new SmallExport().replace("contacts.csv", "Contact ID", "ID"), "Contact ID");
    refuses(
        school,
        new SmallExport().append("users.csv", "x,,,,,student,,,\"never closed,Vale,,,,,,,,"),
        "users.csv, line 8");

    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void files_are_read_as_spreadsheets_write_them(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    SmallExport export = new SmallExport().replace("users.csv", "Ella,Vale", "Zoë,Välé");
    school.take(export.folder());
    List<String> before = school.everything();

    SmallExport marked = new SmallExport();
    for (String file : List.of("users.csv", "contacts.csv", "orgs.csv", "demographics.csv")) {
      marked.with(file, "\uFEFF" + export.file(file).replace("\n", "\r\n"));
    }
    assertThat(school.take(marked.zip()).changed()).isFalse();
    assertThat(school.findings()).isEmpty();
    assertThat(school.take(export.in(Charset.forName("windows-1252")).folder()).changed())
        .isFalse();
    assertThat(school.findings()).containsExactly("NOTE|users.csv|-|-|-");
    assertThat(school.take(export.in(StandardCharsets.UTF_16).folder()).changed()).isFalse();
    SmallExport semicolons = new SmallExport();
    semicolons.with("attendance.csv", export.file("attendance.csv").replace(',', ';'));
    semicolons.with("demographics.csv", export.file("demographics.csv").replace(',', '\t'));
    semicolons.with("users.csv", export.file("users.csv"));
    assertThat(school.take(semicolons.in(StandardCharsets.UTF_8).folder()).changed()).isFalse();
    assertThat(school.everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void cells_stay_text_whatever_they_look_like(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .replace("contacts.csv", "1 Tarn Row", "\"=HYPERLINK(\"\"http://x\"\")\"")
            .replace("users.csv", "Karen,Vale", "'; drop table pupil; --,Va\0le")
            .folder());

    assertThat(school.rows("select given_name, family_name from parent where source_id = 'con-1'"))
        .containsExactly("'; drop table pupil; --|Vale");
    assertThat(school.rows("select count(*) from pupil")).containsExactly("2");
  }

  private static void refuses(ImportedSchool school, SmallExport export, String... words) {
    assertThatThrownBy(() -> school.take(export.folder()))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll(words);
  }
}
