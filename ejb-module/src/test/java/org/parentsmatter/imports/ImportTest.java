package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.imports.OneImport.Result;

class ImportTest {
  private static final String USERS =
      """
      sourcedId,status,enabledUser,role,givenName,familyName,identifier,agentSourcedIds,grades
      stu-1,,TRUE,student,Ella,Vale,1,"con-1,con-2",05
      stu-2,,TRUE,student,Max,Vale,2,,05
      con-1,,TRUE,parent,Karen,Vale,11,stu-2,
      con-2,,TRUE,relative,Tom,Vale,12,,
      stf-1,,TRUE,teacher,Ann,Reed,21,,
      """;

  private static final String CONTACTS =
      """
      Pupil ID,Pupil Forename,Pupil Surname,Contact ID,Relationship,Parental Responsibility,Lives With,Address Line 1,Town,Postcode,Home Language
      1,Ella,Vale,11,Mother,Yes,Yes,1 Tarn Row,Thornbeck,LK5 1AB,Polish
      2,Max,Vale,11,Mother,Yes,Yes,1 Tarn Row,Thornbeck,LK5 1AB,Polish
      """;

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static List<String> ask(DataSource school, String sql) throws SQLException {
    try (Connection connection = school.getConnection()) {
      return new SqlSession(connection).query(row -> row.getString(1), sql);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void agents_tie_pupils_and_parents_from_either_side(DataSource school) throws Exception {
    write("users.csv", USERS);
    write("contacts.csv", CONTACTS);
    ImportCounts counts = OneImport.of(school, folder).counts();
    assertThat(counts.pupilsAdded()).isEqualTo(2);
    assertThat(counts.parentsAdded()).isEqualTo(2);
    assertThat(counts.relationshipsAdded()).isEqualTo(3);
    assertThat(counts.staffAdded()).isOne();
    assertThat(
            ask(
                school,
                """
                select pa.source_id || ' ' || pu.source_id || ' ' || r.kind || ' ' || r.source
                from relationship r join parent pa on pa.id = r.parent_id
                join pupil pu on pu.id = r.pupil_id order by 1"""))
        .containsExactly(
            "con-1 stu-1 MOTHER CONTACTS",
            "con-1 stu-2 MOTHER CONTACTS",
            "con-2 stu-1 NOT_KNOWN ONEROSTER");
    assertThat(ask(school, "select language from parent where source_id = 'con-1'"))
        .containsExactly("pl");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_folder_twice_changes_nothing(DataSource school) throws Exception {
    write("users.csv", USERS);
    write("contacts.csv", CONTACTS);
    OneImport.of(school, folder);
    assertThat(OneImport.of(school, folder).counts()).isEqualTo(ImportCounts.NONE);
    for (String table : new String[] {"pupil", "parent", "relationship", "staff_member"}) {
      assertThat(ask(school, "select max(version) from " + table)).as(table).containsExactly("0");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoever_is_missing_has_left_and_comes_back_as_the_same(DataSource school) throws Exception {
    write("users.csv", USERS);
    OneImport.of(school, folder);
    List<String> before = ask(school, "select id from pupil where source_id = 'stu-2'");

    write("users.csv", USERS.replaceAll("(?m)^stu-2.*\n", ""));
    assertThat(OneImport.of(school, folder).counts().pupilsLeft()).isOne();
    assertThat(ask(school, "select left_on from pupil where source_id = 'stu-2'"))
        .containsExactly("2026-11-23");

    write("users.csv", USERS);
    assertThat(OneImport.of(school, folder).counts().pupilsChanged()).isOne();
    assertThat(ask(school, "select id from pupil where source_id = 'stu-2' and left_on is null"))
        .isEqualTo(before);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_export_without_contacts_forgets_no_address(DataSource school) throws Exception {
    write("users.csv", USERS);
    write("contacts.csv", CONTACTS);
    OneImport.of(school, folder);
    Files.delete(folder.resolve("contacts.csv"));
    assertThat(OneImport.of(school, folder).counts()).isEqualTo(ImportCounts.NONE);
    assertThat(ask(school, "select postcode from parent where source_id = 'con-1'"))
        .containsExactly("LK5 1AB");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_row_that_names_another_pupil_makes_nobody_a_parent(DataSource school) throws Exception {
    write("users.csv", USERS.replace("\"con-1,con-2\"", "con-1"));
    write("contacts.csv", CONTACTS + "2,Harriet,Moss,12,Father,Yes,Yes,,,,\n");
    Result result = OneImport.of(school, folder);
    assertThat(result.mentions("contacts.csv", "Max Vale")).isTrue();
    assertThat(
            ask(
                school,
                "select r.id from relationship r join parent p on p.id = r.parent_id where p.source_id = 'con-2'"))
        .isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_id_twice_refuses_the_export_and_changes_nothing(DataSource school)
      throws Exception {
    write("users.csv", USERS + "stu-1,,TRUE,student,Someone,Else,3,,05\n");
    assertThatThrownBy(() -> OneImport.of(school, folder))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContainingAll("users.csv", "line 7", "sourcedId", "stu-1");
    assertThat(ask(school, "select id from pupil")).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_delta_is_not_taken_for_everybody(DataSource school) throws Exception {
    write("users.csv", USERS);
    OneImport.of(school, folder);
    write("users.csv", USERS.replaceAll("(?m)^stu-2.*\n", ""));
    write("manifest.csv", "propertyName,value\nfile.users,delta\n");
    assertThatThrownBy(() -> OneImport.of(school, folder)).isInstanceOf(ExportRefused.class);
    assertThat(ask(school, "select id from pupil where left_on is not null")).isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_zip_is_read_like_a_folder_and_never_out_of_it(DataSource school) throws Exception {
    Path zip = folder.resolve("export.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("export/users.csv"));
      out.write(USERS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.closeEntry();
    }
    assertThat(OneImport.of(school, zip).counts().pupilsAdded()).isEqualTo(2);

    Path hostile = folder.resolve("hostile.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(hostile))) {
      out.putNextEntry(new ZipEntry("../users.csv"));
      out.write(USERS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.closeEntry();
    }
    assertThatThrownBy(() -> OneImport.of(school, hostile))
        .isInstanceOf(ExportRefused.class)
        .hasMessageContaining("../users.csv");
  }
}
