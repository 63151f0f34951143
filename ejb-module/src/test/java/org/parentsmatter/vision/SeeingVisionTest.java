package org.parentsmatter.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.vision.VisionKeepers.expectation;
import static org.parentsmatter.vision.VisionKeepers.message;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;
import org.parentsmatter.vision.ArrangingVision.Kind;

/** What everybody reads, and first what is for him or her. */
class SeeingVisionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  private static VisionPage seenBy(DataSource school, String username, Role... roles) {
    try (SchoolBeans beans = new SchoolBeans(school, username, Set.of(roles))) {
      return beans.inTransaction(() -> beans.bean(SeeingVision.class).show());
    }
  }

  private static String kinds(List<VisionPage.OfKind> expected) {
    return String.join(" ", expected.stream().map(each -> each.of().name()).toList());
  }

  private static Optional<String> messageOf(VisionKeepers keepers, LocalDate day) {
    return keepers
        .beans()
        .inTransaction(() -> keepers.beans().bean(SeeingVision.class).messageOf(day));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_expected_of_me_comes_first(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      assertThat(seenBy(school, "anybody", Role.TEACHER).isEmpty()).isTrue();
      keepers.save(
          "Parents matter.",
          List.of(message("Every parent is welcome.", "Welcome")),
          Arrays.stream(StaffKind.values()).map(kind -> expectation(kind, "As " + kind)).toList());
      staff(keepers, 1, "TEACHER", "tutor");
      staff(keepers, 2, "AIDE", "aide");
      keepers.sql(
          "insert into tutor_group_staff (tutor_group, staff_source_id) values ('8B', 's-1')");
      keepers.sql(
          "insert into school_group (id, kind, name, name_key, leader_id, version)"
              + " values (1, 'COMMUNITY', 'Oak', 'oak', 1, 1)");

      VisionPage tutors = seenBy(school, "tutor", Role.TEACHER);
      assertThat(tutors.vision()).isEqualTo("Parents matter.");
      assertThat(tutors.messages()).containsExactly("Every parent is welcome.");
      assertThat(kinds(tutors.mine())).isEqualTo("EVERYBODY TEACHERS TUTORS COMMUNITY_LEADERS");
      assertThat(kinds(tutors.others())).isEqualTo("SUPPORT_STAFF OFFICE LEADERS");
      assertThat(tutors.mine().get(1).words()).containsExactly("As TEACHERS");
      assertThat(kinds(seenBy(school, "aide", Role.TEACHER).mine()))
          .isEqualTo("EVERYBODY SUPPORT_STAFF");
      assertThat(kinds(seenBy(school, "nobody.known", Role.PRINCIPAL).mine()))
          .isEqualTo("EVERYBODY LEADERS");

      keepers.sql("update school_group set deleted_at = current_timestamp");
      assertThat(kinds(seenBy(school, "tutor", Role.TEACHER).mine()))
          .isEqualTo("EVERYBODY TEACHERS TUTORS");
    }
  }

  private static void staff(VisionKeepers keepers, int id, String kind, String username) {
    keepers.sql(
        "insert into staff_member (id, source_id, given_name, family_name, kind, version) values ("
            + id
            + ", 's-"
            + id
            + "', 'Jo', 'Lark', '"
            + kind
            + "', 1)");
    keepers.sql(
        "insert into account (id, username, display_name, password_hash, staff_source_id,"
            + " created_at, version) values ("
            + id
            + ", '"
            + username
            + "', 'Jo Lark', 'x', 's-"
            + id
            + "', current_timestamp, 1)");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_out_of_use_is_read_by_nobody(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("A", "B")) {
      keepers.save("", List.of(), List.of(expectation(StaffKind.EVERYBODY, "E")));
      MessageView message = keepers.message("A");
      ExpectationView expected = keepers.toEdit().expectations().get(0);
      keepers.arrange(arranging -> arranging.retire(Kind.MESSAGE, message.id(), message.version()));
      keepers.arrange(
          arranging -> arranging.retire(Kind.EXPECTATION, expected.id(), expected.version()));
      VisionPage page = seenBy(school, "anybody", Role.OFFICE);
      assertThat(page.messages()).containsExactly("B");
      assertThat(page.mine()).isEmpty();
      assertThat(page.others()).isEmpty();
      assertThat(messageOf(keepers, DAY)).hasValue("B");
      assertThat(messageOf(keepers, DAY.plusDays(1))).hasValue("B");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_day_has_another_message_the_same_for_everybody(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      assertThat(messageOf(keepers, DAY)).isEmpty();
      keepers.save(
          "",
          List.of(message("Long A", "A"), message("Long B", "B"), message("Long C", "C")),
          List.of());
      List<String> week =
          DAY.datesUntil(DAY.plusDays(7))
              .map(day -> messageOf(keepers, day).orElseThrow())
              .toList();
      assertThat(week.subList(0, 3)).containsExactlyInAnyOrder("A", "B", "C");
      assertThat(week.subList(3, 6)).isEqualTo(week.subList(0, 3));
      assertThat(messageOf(keepers, DAY)).hasValue(week.get(0));
      assertThat(messageOf(keepers, LocalDate.EPOCH.minusDays(1))).hasValue("C");
    }
  }
}
