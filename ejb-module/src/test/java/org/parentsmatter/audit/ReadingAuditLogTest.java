package org.parentsmatter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

class ReadingAuditLogTest {
  private static final AuditFilter ALL = new AuditFilter(null, null, null);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_an_entry_is_about_is_named_as_far_as_the_reader_may_see_it(DataSource school)
      throws SQLException {
    fill(school);
    try (SchoolBeans beans = new SchoolBeans(school)) {
      // A principal is signed in: no import is for her to see, all the others are.
      assertThat(read(beans))
          .containsExactly(
              new AuditSubject("", null),
              new AuditSubject("Account: Helen Marsh", "/security/account.xhtml?id=50"),
              new AuditSubject("Family: Hughes", "/family/show.xhtml?id=51"),
              new AuditSubject("Family", null),
              new AuditSubject("List of families: Pilot", "/family/list.xhtml?list=52"),
              new AuditSubject("Import", null),
              new AuditSubject("Letter run: First letters", "/letters/show.xhtml?id=54"),
              new AuditSubject("Parent: Ann Hughes", "/family/parent.xhtml?id=55"),
              new AuditSubject("Parent: Larkshire Council", "/family/parent.xhtml?id=56"),
              new AuditSubject("Letter PM-0000-0000", null),
              new AuditSubject("The school", "/school/settings.xhtml"));
    }
  }

  private static List<AuditSubject> read(SchoolBeans beans) {
    return beans.inTransaction(
        () ->
            beans.bean(ReadingAuditLog.class).page(ALL, 0, 50).stream()
                .map(AuditLine::subject)
                .toList());
  }

  private static void fill(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql :
          List.of(
              "account (id, username, display_name, password_hash, created_at, version)"
                  + " values (50, 'office', 'Helen Marsh', 'x', current_timestamp, 0)",
              "family (id, name, sort_name, pupil_names, tutor_groups, year_groups, pupil_count,"
                  + " parent_count, version) values (51, 'Hughes', '-', '-', '-', '-', 1, 1, 0)",
              "family_list (id, name, created_by, created_at, version)"
                  + " values (52, 'Pilot', 'office', current_timestamp, 0)",
              "import_run (id, source_name, folder, status, process, heartbeat_at, created_by,"
                  + " created_at, pupils_added, pupils_changed, pupils_left, parents_added,"
                  + " parents_changed, parents_left, relationships_added, relationships_changed,"
                  + " relationships_ended, staff_added, staff_changed, staff_left, rows_read,"
                  + " rows_refused, findings, version) values (53, 'export.zip', '-', 'APPLIED',"
                  + " '-', current_timestamp, 'office', current_timestamp,"
                  + " 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
              "letter_run (id, request_token, name, template, template_version, audience_kind,"
                  + " status, attempt, letter_date, created_by, created_at, heartbeat_at,"
                  + " render_millis, version) values (54, 't', 'First letters', 'plan-letter', '1',"
                  + " 'ALL', 'RELEASED', 1, current_date, 'office', current_timestamp,"
                  + " current_timestamp, 0, 0)",
              "parent (id, source_id, kind, given_name, family_name, version)"
                  + " values (55, 'p1', 'PERSON', 'Ann', 'Hughes', 0)",
              "parent (id, source_id, kind, family_name, version)"
                  + " values (56, 'p2', 'ORGANISATION', 'Larkshire Council', 0)",
              entry(11, "SIGNED_OUT", "'account', null"),
              entry(10, "ACCOUNT_CHANGED", "'account', '50'"),
              entry(9, "PLAN_CHANGED", "'family', '51'"),
              entry(8, "PLAN_CHANGED", "'family', '999'"),
              entry(7, "FAMILY_LIST_SAVED", "'family-list', '52'"),
              entry(6, "IMPORT_STARTED", "'import', '53'"),
              entry(5, "LETTER_RUN_RELEASED", "'letter-run', '54'"),
              entry(4, "CONTACT_DETAILS_SEEN", "'parent', '55'"),
              entry(3, "CONTACT_DETAILS_SEEN", "'parent', '56'"),
              entry(2, "LETTER_OPENED", "'letter', 'PM-0000-0000'"),
              entry(1, "SCHOOL_CHANGED", "'school', '1'"))) {
        statement.execute("insert into " + sql);
      }
    }
  }

  private static String entry(int id, String action, String subject) {
    return "audit_entry (id, happened_at, username, action, subject_type, subject_id) values ("
        + id
        + ", {ts '2026-11-23 10:00:00'}, 'office', '"
        + action
        + "', "
        + subject
        + ")";
  }

  @Test
  void actions_are_said_in_words() {
    assertThat(AuditAction.SIGN_IN_REFUSED.words()).isEqualTo("Sign in refused");
    assertThat(AuditAction.LETTER_RUN_RELEASED.words()).isEqualTo("Letters ready to print");
  }
}
