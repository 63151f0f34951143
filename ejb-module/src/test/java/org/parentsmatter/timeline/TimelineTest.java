package org.parentsmatter.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** What happened with a family in one order of time, and nothing of another family's. */
class TimelineTest {
  private static final long HUGHES = 1;
  private static final long WOOD = 2;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void everything_that_happened_stands_in_one_order(DataSource school) throws SQLException {
    history(school);
    try (SchoolBeans leader = new SchoolBeans(school, "leader", Set.of(Role.SENIOR_LEADER))) {
      assertThat(titles(leader, HUGHES, null))
          .containsExactly(
              "The plan was reviewed",
              "Phone call to Mrs Ann Hughes",
              "Letter to Mrs Ann Hughes",
              "Drafted the plan");
      assertThat(titles(leader, HUGHES, EventKind.LETTER))
          .containsExactly("Letter to Mrs Ann Hughes");
      assertThat(titles(leader, HUGHES, EventKind.REVIEW)).containsExactly("The plan was reviewed");
      assertThat(titles(leader, WOOD, null)).containsExactly("Phone call to Ms Una Wood");
      FamilyEvent letter = page(leader, HUGHES, EventKind.LETTER, 0, 10).rows().get(0);
      assertThat(letter.postedOn()).isEqualTo("2026-10-02");
      assertThat(letter.returned()).isTrue();
      assertThat(letter.detail()).isEqualTo("Autumn <b>letter</b>");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_comes_a_page_at_a_time_and_a_note_that_is_kept_close_stays_closed(DataSource school)
      throws SQLException {
    history(school);
    run(school, "update contact set shown_to = 'SENSITIVE', tone = 'CONCERN' where id = 1");
    try (SchoolBeans leader = new SchoolBeans(school, "leader", Set.of(Role.SENIOR_LEADER))) {
      TimelinePage second = page(leader, HUGHES, null, 1, 2);
      assertThat(second.total()).isEqualTo(4);
      assertThat(second.rows())
          .extracting(FamilyEvent::title)
          .containsExactly("Phone call to Mrs Ann Hughes", "Letter to Mrs Ann Hughes");
      assertThat(second.toString()).doesNotContain("Read aloud", "CONCERN");
      assertThat(second.rows().get(0).contact().keptFromReader()).isTrue();
      SinceReview since = since(leader);
      assertThat(since.concerns()).as("nobody learns of it by counting").isZero();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_happened_since_the_review_is_counted(DataSource school) throws SQLException {
    history(school);
    try (SchoolBeans leader = new SchoolBeans(school, "leader", Set.of(Role.SENIOR_LEADER))) {
      assertThat(since(leader))
          .isEqualTo(new SinceReview(java.time.LocalDate.of(2026, 10, 20), true, 0, 0, 0, 0, 0, 0));
      run(school, "delete from plan_review");
      assertThat(since(leader).inWords())
          .isEqualTo("1 contact from the school, 1 good news, 1 letter.");
      assertThat(
              leader
                  .inTransaction(() -> leader.bean(SeeingTimeline.class).sinceReview(WOOD))
                  .since())
          .isNull();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void progress_shows_what_is_known_and_makes_nothing_up(DataSource school) throws SQLException {
    history(school);
    run(school, "update pupil set attendance_percent = 91.2 where id = 11");
    run(
        school,
        "insert into attendance_figure (pupil_id, seen_on, attendance_percent)"
            + " values (11, '2026-10-01', 93.0), (11, '2026-11-01', 91.2)");
    run(
        school,
        "insert into attainment (id, pupil_id, assessed_on, subject, standing, version)"
            + " values (1, 11, '2026-06-01', 'English', 'BELOW', 0),"
            + " (2, 11, '2026-10-01', 'English', 'AT', 0)");
    try (SchoolBeans leader = new SchoolBeans(school, "leader", Set.of(Role.SENIOR_LEADER))) {
      List<PupilProgress> known =
          leader.inTransaction(() -> leader.bean(SeeingTimeline.class).progress(HUGHES));
      assertThat(known)
          .singleElement()
          .satisfies(
              zoe -> {
                assertThat(zoe.figures()).hasSize(2);
                assertThat(zoe.subjects())
                    .extracting(PupilProgress.Subject::latest, PupilProgress.Subject::before)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 2));
              });
      PupilProgress tom =
          leader.inTransaction(() -> leader.bean(SeeingTimeline.class).progress(WOOD)).get(0);
      assertThat(tom.attendance()).isNull();
      assertThat(tom.figures()).isEmpty();
    }
  }

  private static List<String> titles(SchoolBeans who, long family, EventKind kind) {
    return page(who, family, kind, 0, 100).rows().stream().map(FamilyEvent::title).toList();
  }

  private static TimelinePage page(
      SchoolBeans who, long family, EventKind kind, int first, int size) {
    return who.inTransaction(() -> who.bean(SeeingTimeline.class).page(family, kind, first, size));
  }

  private static SinceReview since(SchoolBeans who) {
    return who.inTransaction(() -> who.bean(SeeingTimeline.class).sinceReview(HUGHES));
  }

  private static void history(DataSource school) throws SQLException {
    run(
        school,
        "insert into family (id, name, sort_name, pupil_names, tutor_groups, year_groups,"
            + " pupil_count, parent_count, version) values (1, 'Hughes', 'Hughes', '', '', '', 1,"
            + " 1, 0), (2, 'Wood', 'Wood', '', '', '', 1, 1, 0)");
    run(
        school,
        "insert into pupil (id, source_id, given_name, family_name, version)"
            + " values (11, 'stu-11', 'Zoe', 'Hughes', 1), (12, 'stu-12', 'Tom', 'Wood', 1)");
    run(school, "insert into family_pupil (family_id, pupil_id) values (1, 11), (2, 12)");
    run(
        school,
        "insert into parent (id, source_id, kind, title, given_name, family_name, version)"
            + " values (101, 'con-101', 'PERSON', 'Mrs', 'Ann', 'Hughes', 1),"
            + " (102, 'con-102', 'PERSON', 'Ms', 'Una', 'Wood', 1)");
    run(
        school,
        "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone,"
            + " outcome, note, shown_to, recorded_at, recorded_by, version) values"
            + " (1, 101, '2026-10-05 10:00:00', 'OUT', 'PHONE', 'LEARNING', 'POSITIVE', 'SPOKE',"
            + " 'Read aloud', 'STAFF', '2026-10-05 10:00:00', 'helen', 1),"
            + " (2, 102, '2026-10-06 10:00:00', 'OUT', 'PHONE', 'LEARNING', 'CONCERN', 'SPOKE',"
            + " 'Secret of Tom', 'STAFF', '2026-10-06 10:00:00', 'helen', 1)");
    run(school, "insert into contact_pupil (contact_id, pupil_id) values (1, 11), (2, 12)");
    run(
        school,
        "insert into letter_run (id, request_token, name, template, template_version,"
            + " audience_kind, status, attempt, letter_date, created_by, created_at, released_at,"
            + " heartbeat_at, render_millis, version) values (1, 't', 'Autumn <b>letter</b>', 'x',"
            + " '1', 'ALL', 'RELEASED', 1, '2026-10-01', 'office', '2026-10-01 09:00:00',"
            + " '2026-10-01 10:00:00', '2026-10-01 10:00:00', 0, 1)");
    run(
        school,
        "insert into letter (id, run_id, parent_id, reference, parent_name, pupil_names, position,"
            + " partition_no, outcome) values (1, 1, 101, 'PM-1', 'Ann', 'Zoe', 1, 1, 'PRODUCED')");
    run(school, "insert into letter_pupil (letter_id, pupil_id, position) values (1, 11, 1)");
    run(
        school,
        "insert into letter_posting (id, run_id, attempt, part, letters, posted_on, recorded_by,"
            + " recorded_at, version) values (1, 1, 1, 'ALL', 1, '2026-10-02', 'office',"
            + " '2026-10-02 09:00:00', 1)");
    run(school, "insert into posted_letter (letter_id, posting_id) values (1, 1)");
    run(
        school,
        "insert into returned_letter (id, letter_id, reason, recorded_by, recorded_at, counts,"
            + " version) values (1, 1, 'GONE_AWAY', 'office', '2026-10-09 09:00:00', 1, 1)");
    run(
        school,
        "insert into engagement_plan (id, family_id, open_family_id, status, drafted_at,"
            + " drafted_by, changed_at, changed_by, review_on, version) values (1, 1, 1, 'DRAFT',"
            + " '2026-09-20 09:00:00', 'system', '2026-09-20 09:00:00', 'system', '2026-12-18',"
            + " 1)");
    try (Connection connection = school.getConnection();
        java.sql.PreparedStatement insert =
            connection.prepareStatement(
                "insert into plan_version (id, plan_id, number, changed_at, changed_by,"
                    + " change_made, content) values (1, 1, 1, '2026-09-20 09:00:00', 'system',"
                    + " 'Drafted the plan', ?)")) {
      insert.setBytes(1, new byte[] {'{', '}'});
      insert.executeUpdate();
    }
    run(
        school,
        "insert into plan_review (id, plan_id, reviewed_on, what_next, words, parent_part,"
            + " recorded_at, recorded_by, version) values (1, 1, '2026-10-20', 'GO_ON', 'Well"
            + " done', 'PHONE', '2026-10-20 15:00:00', 'helen', 1)");
  }

  private static void run(DataSource school, String sql) throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
