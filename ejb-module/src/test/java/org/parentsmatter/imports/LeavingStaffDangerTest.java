package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.imports.Previewing.decide;
import static org.parentsmatter.imports.Previewing.previewed;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** An import that would close accounts says so before it does. */
class LeavingStaffDangerTest {
  private static final String GONE =
      "stf-1,,,TRUE,org-1,teacher,t,,Anil,Desai,,11,a.desai@school.example,,,,,\n";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_last_administrator_does_not_leave_unasked(DataSource dataSource) throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(new SmallExport().folder());
    account(school, 1, "stf-1", "ADMINISTRATOR");
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, without(new SmallExport()), true);

      assertThat(beans.bean(ImportDesk.class).find(id).dangers())
          .containsExactly(new DangerFound(Danger.ADMINISTRATORS_LEAVE, 1, 1));
      assertThat(school.rows("select left_on from staff_member")).containsExactly("-");

      decide(dataSource, id);
      beans.bean(ImportSteps.class).apply(id);
      assertThat(school.rows("select count(*) from staff_member where left_on is not null"))
          .containsExactly("1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void another_administrator_makes_it_harmless_unless_half_of_the_staff_go(DataSource dataSource)
      throws Exception {
    ImportedSchool school = new ImportedSchool(dataSource);
    school.take(
        new SmallExport()
            .append("users.csv", "stf-2,,,TRUE,org-1,teacher,t,,Max,Berg,,12,,,,,,")
            .folder());
    account(school, 1, "stf-1", "ADMINISTRATOR");
    account(school, 2, null, "ADMINISTRATOR");
    assertThat(dangers(dataSource, without(new SmallExport()))).isEmpty();

    school.take(
        new SmallExport()
            .append("users.csv", "stf-2,,,TRUE,org-1,teacher,t,,Max,Berg,,12,,,,,,")
            .folder());
    account(school, 3, "stf-2", "TEACHER");
    assertThat(dangers(dataSource, without(new SmallExport())))
        .containsExactly(new DangerFound(Danger.STAFF_LOSE_ACCESS, 2, 2));
  }

  private static List<DangerFound> dangers(DataSource dataSource, SmallExport export)
      throws Exception {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long id = previewed(beans, dataSource, export, false);
      List<DangerFound> dangers = beans.bean(ImportDesk.class).find(id).dangers();
      beans.bean(DecidingImports.class).discard(id);
      return dangers;
    }
  }

  private static SmallExport without(SmallExport export) {
    return export
        .replace("users.csv", GONE, "")
        .replace("enrollments.csv", "enr-t,,,cls-5a,org-1,stf-1,teacher,TRUE,,\n", "");
  }

  private static void account(ImportedSchool school, long id, String staff, String role)
      throws Exception {
    school.run(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values (%1$d, 'u%1$d', 'U', 'x', %2$s, current_timestamp, 0)"
                .formatted(id, staff == null ? "null" : "'" + staff + "'"));
    school.run("insert into account_role values (" + id + ", '" + role + "')");
  }
}
