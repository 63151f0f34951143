package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.Entitlement;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

class RecordingTransfersTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_goes_to_another_school_has_left_at_once_until_it_is_taken_back(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SmallSchool school = new SmallSchool(connection);
      long zoe = school.pupil("Zoe Hughes", "11E");
      long amelia = school.pupil("Amelia Hughes", "8C");
      long mother = school.parent("Jo Hughes");
      school.tie(mother, "MOTHER", zoe, amelia);
      act(beans, transfers -> transfers.transferred(zoe, TODAY, " Elm Park School "));
      PupilSummary pupil = PupilRows.one(connection, zoe).orElseThrow();
      assertThat(pupil.leftOn()).isEqualTo(TODAY);
      assertThat(pupil.transferredTo()).isEqualTo("Elm Park School");
      assertThat(reasons(connection, mother))
          .containsExactlyInAnyOrder(
              "no pupil on roll: the pupil has moved to another school", "parent of the pupil");
      assertThat(school.strings("select name from family where ended_on is null"))
          .containsExactly("Hughes (Amelia 8C)");

      act(beans, transfers -> transfers.transferred(zoe, TODAY.plusDays(5), "Elm Park"));
      assertThat(reasons(connection, mother)).containsOnly("parent of the pupil");
      act(beans, transfers -> transfers.stays(zoe));
      pupil = PupilRows.one(connection, zoe).orElseThrow();
      assertThat(pupil.leftOn()).isNull();
      assertThat(pupil.transferredTo()).isNull();
      assertThat(school.families()).singleElement().asString().contains("Zoe", "Amelia");
      assertThat(
              school.strings(
                  "select action from audit_entry where subject_id is not null order by id"))
          .containsExactly("TRANSFER_RECORDED", "TRANSFER_RECORDED", "TRANSFER_TAKEN_BACK");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_day_on_which_a_pupil_had_left_before_comes_back(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SmallSchool school = new SmallSchool(connection);
      long zoe = school.pupil("Zoe Hughes", "11E");
      LocalDate before = TODAY.minusDays(9);
      school.execute(
          "update pupil set left_on = ? where id = ?", java.sql.Date.valueOf(before), zoe);
      act(beans, transfers -> transfers.transferred(zoe, TODAY, "Elm Park"));
      act(beans, transfers -> transfers.transferred(zoe, TODAY.minusDays(1), "Elm Park"));
      act(beans, transfers -> transfers.stays(zoe));
      act(beans, transfers -> transfers.stays(zoe));
      assertThat(PupilRows.one(connection, zoe).orElseThrow().leftOn()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void without_a_day_or_a_school_nothing_is_recorded(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      long zoe = new SmallSchool(connection).pupil("Zoe Hughes", "11E");
      for (String name : new String[] {null, " ", "x".repeat(201)}) {
        assertThatThrownBy(() -> act(beans, transfers -> transfers.transferred(zoe, TODAY, name)))
            .isInstanceOf(TransferNotRecorded.class);
      }
      assertThatThrownBy(() -> act(beans, transfers -> transfers.transferred(zoe, null, "Elm")))
          .isInstanceOf(TransferNotRecorded.class);
      assertThatThrownBy(() -> act(beans, transfers -> transfers.transferred(1, TODAY, "Elm")))
          .isInstanceOf(NothingHere.class);
      assertThat(PupilRows.one(connection, zoe).orElseThrow().leftOn()).isNull();
    }
  }

  /** The other school of a child tells about where the parent lives. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void with_a_protected_parent_the_school_is_named_to_those_only_who_record_it(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans office = new SchoolBeans(database, "office", Set.of(Role.OFFICE));
        SchoolBeans teacher = new SchoolBeans(database, "teacher", Set.of(Role.TEACHER))) {
      SmallSchool school = new SmallSchool(connection);
      long zoe = school.pupil("Zoe Hughes", "11E");
      long mother = school.parent("Jo Hughes");
      school.tie(mother, "MOTHER", zoe);
      for (String sql :
          List.of(
              "insert into staff_member (id, source_id, given_name, family_name, kind, version)"
                  + " values (1, 's-1', 'Any', 'Teacher', 'TEACHER', 0)",
              "insert into account (id, username, display_name, password_hash, staff_source_id,"
                  + " created_at, version)"
                  + " values (1, 'teacher', 'Any Teacher', 'x', 's-1', current_timestamp, 0)",
              "insert into tutor_group_staff (tutor_group, staff_source_id) values ('11E', 's-1')")) {
        school.execute(sql);
      }
      DerivingFamilies.derive(connection);
      act(office, transfers -> transfers.transferred(zoe, TODAY, "Elm Park"));
      assertThat(goneTo(teacher, zoe)).isEqualTo("Elm Park");

      school.execute(
          "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
              + " values (1, ?, ?, 'dsl', current_timestamp, 1)",
          mother,
          mother);

      assertThat(goneTo(teacher, zoe)).isEqualTo("another school");
      assertThat(goneTo(office, zoe)).isEqualTo("Elm Park");
    }
  }

  private static String goneTo(SchoolBeans who, long pupil) {
    return who.bean(SeeingPupils.class).show(pupil).pupil().transferredTo();
  }

  private static List<String> reasons(Connection connection, long parent) throws SQLException {
    return Recipients.ofParents(connection, List.of(parent)).stream()
        .map(row -> Entitlement.decide(row.facts()).reason())
        .toList();
  }

  private static void act(SchoolBeans beans, Consumer<RecordingTransfers> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(RecordingTransfers.class)));
  }
}
