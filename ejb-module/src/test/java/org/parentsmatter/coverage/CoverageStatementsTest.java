package org.parentsmatter.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.briefing.BriefingSchool.as;
import static org.parentsmatter.briefing.BriefingSchool.form;

import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.briefing.BriefingSchool;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.CountedStatements;
import org.parentsmatter.testing.SchoolBeans;

/** With 300 staff and 50 briefings the page that shows who knows asks four times. */
class CoverageStatementsTest {
  private static final int STAFF = 300;
  private static final int BRIEFINGS = 50;

  private final CountedStatements statements = new CountedStatements();

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void many_staff_and_many_briefings_are_four_statements(DataSource school) {
    try (BriefingSchool all = new BriefingSchool(school);
        SchoolBeans counted =
            new SchoolBeans(statements.of(school), "h.marsh", Set.of(Role.PRINCIPAL))) {
      for (int i = 0; i < STAFF; i++) {
        all.staff(100 + i, "Given" + i, "Family" + i, i % 3 == 0 ? "AIDE" : "TEACHER");
      }
      for (int i = 0; i < BRIEFINGS; i++) {
        all.published(form("Briefing " + i, i % 2 == 0 ? "EVERYBODY:-" : "STAFF_KIND:TEACHERS"));
      }
      all.sql(
          "insert into briefing_reading (id, edition_id, reader, acknowledged_at, acknowledged_on,"
              + " version) select 10000 + e.id * 1000 + s.id, e.id, 'staff:100',"
              + " current_timestamp, 'SCREEN', 1 from briefing_edition e, staff_member s"
              + " where s.id = 100");
      assertThat(statements.during(() -> overview(counted))).hasSize(4);
      Knowing knowing = overview(counted);
      assertThat(knowing.briefings()).hasSize(BRIEFINGS);
      assertThat(knowing.briefings().get(0).all().asked()).isEqualTo(STAFF + 4);
      assertThat(knowing.all().done()).isEqualTo(BRIEFINGS / 2);
    }
  }

  private static Knowing overview(SchoolBeans beans) {
    return as(beans, b -> b.bean(SeeingCoverage.class).overview());
  }
}
