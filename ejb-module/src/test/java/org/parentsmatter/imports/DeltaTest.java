package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** An export of changes only is refused, whichever of its files it is that holds only changes. */
class DeltaTest {
  private static final String BULK =
      """
      propertyName,value
      manifest.version,1.0
      file.academicSessions,delta
      file.classes,bulk
      file.demographics,bulk
      file.enrollments,bulk
      file.orgs,bulk
      file.roles,absent
      file.users,bulk
      source.systemName,Any MIS
      """;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_delta_in_any_file_that_is_read_is_refused(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().with("manifest.csv", BULK).folder());
    List<String> before = school.everything();

    for (String file : List.of("classes", "demographics", "enrollments", "orgs", "users")) {
      String manifest = BULK.replace("file." + file + ",bulk", "file." + file + ", Delta");
      int line = manifest.substring(0, manifest.indexOf("Delta")).split("\n", -1).length;
      assertThatThrownBy(
              () -> school.take(new SmallExport().with("manifest.csv", manifest).folder()))
          .isInstanceOf(ExportRefused.class)
          .hasMessageContainingAll(
              "manifest.csv, line " + line, "property file." + file, "delta", "bulk");
    }
    assertThat(school.everything()).isEqualTo(before);
  }
}
