package org.parentsmatter.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.accounts.CreatingAccounts;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.Reached;
import org.parentsmatter.security.Right;
import org.parentsmatter.testing.SchoolBeans;

class HomeOnBothDatabasesTest {
  private static final LocalDateTime NOW = LocalDateTime.now(ZoneOffset.UTC);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void every_figure_can_be_read_of_an_empty_school(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection()) {
      Map<Figure, Long> figures =
          Figures.read(
              connection, Reached.WHOLE_SCHOOL, List.of(Figure.values()), NOW.minusDays(7));

      assertThat(figures).hasSize(Figure.values().length).containsEntry(Figure.PUPILS, 0L);
      assertThat(figures).containsEntry(Figure.SCHOOL_INCOMPLETE, 1L);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void settings_that_were_saved_without_an_address_or_a_sender_are_incomplete(DataSource school)
      throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update school set name = 'Larkfield', address = '', sender_name = ''");
      assertThat(incomplete(connection)).isEqualTo(1);
      statement.execute("update school set address = 'School Lane', sender_name = ''");
      assertThat(incomplete(connection)).isEqualTo(1);
      statement.execute("update school set address = '', sender_name = 'Jo Lark'");
      assertThat(incomplete(connection)).isEqualTo(1);
      statement.execute("update school set address = 'School Lane', sender_name = 'Jo Lark'");
      assertThat(incomplete(connection)).isZero();
    }
  }

  private static long incomplete(Connection connection) throws SQLException {
    return Figures.read(connection, Reached.WHOLE_SCHOOL, List.of(Figure.SCHOOL_INCOMPLETE), NOW)
        .get(Figure.SCHOOL_INCOMPLETE);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_tutor_groups_are_those_of_the_member_of_staff_who_holds_the_account(DataSource school)
      throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into account (id, username, display_name, password_hash, staff_source_id,"
              + " created_at, version) values (1, 'tom', 'Tom', 'x', 's1', current_timestamp, 0)");
      statement.execute("insert into tutor_group_staff values ('8C', 's1')");
      statement.execute("insert into tutor_group_staff values ('9D', 's2')");

      assertThat(TutorGroups.of(connection, "tom")).containsExactly("8C");
      assertThat(TutorGroups.of(connection, "nobody")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_teacher_of_the_demonstration_finds_the_families_of_a_tutor_group(DataSource school)
      throws SQLException {
    try (SchoolBeans beans = new SchoolBeans(school);
        Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into account (id, username, display_name, password_hash, created_at, version)"
              + " values (1, 'teacher', 'Tom Okafor', 'x', current_timestamp, 0)");
      statement.execute("insert into account_role values (1, 'TEACHER')");
      statement.execute(
          "insert into staff_member (id, source_id, given_name, family_name, kind, version)"
              + " values (1, 's1', 'Anil', 'Desai', 'TEACHER', 0),"
              + " (2, 's2', 'Tom', 'Okafor', 'TEACHER', 0)");
      statement.execute("insert into tutor_group_staff values ('8C', 's1'), ('9D', 's2')");

      beans.inTransaction(() -> beans.bean(CreatingAccounts.class).tieToTutors());

      assertThat(Tasks.from(Map.of(), TutorGroups.of(connection, "teacher")))
          .as("of his own, not of a colleague")
          .extracting(Task::title)
          .containsExactly("Families of 9D");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_hears_of_changes_that_his_or_her_rights_do_not_cover(DataSource school)
      throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into audit_entry (id, happened_at, username, action) values"
              + " (1, current_timestamp, 'office', 'LETTER_RUN_RELEASED'),"
              + " (2, current_timestamp, 'admin', 'SCHOOL_CHANGED'),"
              + " (3, current_timestamp, 'office', 'SIGNED_IN')");

      assertThat(Changes.latest(connection, right -> true)).hasSize(2);
      assertThat(Changes.latest(connection, Right.SIGNED_IN::equals))
          .extracting(Change::words)
          .containsExactly("The school’s settings were changed");
    }
  }
}
