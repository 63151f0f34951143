package org.parentsmatter.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.briefing.BriefingSchool.COOK;
import static org.parentsmatter.briefing.BriefingSchool.KITCHEN;
import static org.parentsmatter.briefing.BriefingSchool.TODAY;
import static org.parentsmatter.briefing.BriefingSchool.as;
import static org.parentsmatter.briefing.BriefingSchool.form;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.briefing.BriefingLine;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.BriefingSchool;
import org.parentsmatter.briefing.ReadingBriefings;
import org.parentsmatter.briefing.WritingBriefings;
import org.parentsmatter.database.EachDatabase;

/** Who knows a briefing: on screen, on paper, reminded, and in the table for the governors. */
class CoverageTest {
  private static final String EVERYBODY = "EVERYBODY:-";
  private static final String COOKS_KEY = "staff:" + COOK;

  private static BriefingCoverage coverage(BriefingSchool school, long id) {
    return as(school.leader(), b -> b.bean(SeeingCoverage.class).of(id));
  }

  private static List<String> notYet(BriefingSchool school, long id) {
    return as(school.leader(), b -> b.bean(SeeingCoverage.class).notYet(id)).stream()
        .map(BriefingCoverage.NotYet::name)
        .toList();
  }

  private static int sign(BriefingSchool school, long id, String... keys) {
    return as(
        school.leader(),
        b -> {
          SigningOnPaper signing = b.bean(SigningOnPaper.class);
          return signing.record(id, signing.briefing(id).editionId(), Set.of(keys), TODAY);
        });
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void from_nobody_to_everybody_on_screen_and_on_paper(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      assertThat(notYet(school, id))
          .containsExactly("it", "Helen Marsh", "Jo Patel", "Maria Silva");
      school.acknowledge(school.teacher(), id, 1);
      school.acknowledge(school.leader(), id, 1);
      school.acknowledge(school.it(), id, 1);
      assertThat(notYet(school, id)).containsExactly("Maria Silva");
      assertThat(coverage(school, id).groups()).containsExactly(new Share("Kitchen", 1, 0));

      assertThat(sign(school, id, COOKS_KEY, "staff:1")).isOne();
      BriefingCoverage all = coverage(school, id);
      assertThat(all.complete()).isTrue();
      assertThat(all.onPaper()).isOne();
      assertThat(all.kinds())
          .containsExactlyInAnyOrder(
              new Share("Teachers", 2, 2),
              new Share("Tutors", 1, 1),
              new Share("Support staff", 2, 2),
              new Share("Leaders", 1, 1));
      as(
          school.leader(),
          b -> {
            SigningOnPaper signing = b.bean(SigningOnPaper.class);
            assertThatThrownBy(() -> signing.takeBack(id, "staff:1"))
                .isInstanceOf(BriefingRefused.class);
            signing.takeBack(id, COOKS_KEY);
            return null;
          });
      assertThat(notYet(school, id)).containsExactly("Maria Silva");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_signature_is_of_somebody_who_is_asked_on_a_day_that_can_be_and_under_what_stands_there(
      DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Kitchen", "TEAM:" + KITCHEN));
      assertThatThrownBy(() -> sign(school, id, "staff:1")).isInstanceOf(BriefingRefused.class);
      assertThatThrownBy(() -> sign(school, id, "staff:99")).isInstanceOf(BriefingRefused.class);
      as(
          school.leader(),
          b -> {
            SigningOnPaper signing = b.bean(SigningOnPaper.class);
            long edition = signing.briefing(id).editionId();
            Set<String> cook = Set.of(COOKS_KEY);
            assertThatThrownBy(() -> signing.record(id, edition, cook, TODAY.plusDays(1)))
                .isInstanceOf(BriefingRefused.class);
            assertThatThrownBy(() -> signing.record(id, edition, cook, TODAY.minusDays(1)))
                .isInstanceOf(BriefingRefused.class);
            assertThatThrownBy(() -> signing.record(id, edition, cook, null))
                .isInstanceOf(BriefingRefused.class);
            assertThatThrownBy(() -> signing.record(id, edition + 1, cook, TODAY))
                .isInstanceOf(BriefingRefused.class)
                .hasMessageContaining("changed since the sheet was printed");
            return null;
          });
      assertThat(coverage(school, id).all()).isEqualTo(new Share("Everybody", 1, 0));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_was_read_before_an_account_was_tied_still_counts(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      school.acknowledge(school.it(), id, 1);
      school.sql("update account set staff_source_id = 'staff-" + COOK + "' where id = 3");
      assertThat(notYet(school, id)).containsExactly("Helen Marsh", "Jo Patel");
      assertThat(school.open(school.it(), id).acknowledgedAt()).isNotNull();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void those_with_an_account_are_reminded_once_a_day_and_not_in_quiet_hours(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      school.sql("update school set quiet_from = null, quiet_until = null");
      school.acknowledge(school.it(), id, 1);
      Reminding.Reminded reminded = remind(school, id);
      assertThat(reminded.people()).isEqualTo(2);
      assertThat(reminded.from()).isNull();
      assertThat(remind(school, id).people()).isZero();
      assertThat(lineOf(school).reminded()).isTrue();

      school.sql("delete from briefing_reminder");
      school.sql("update school set quiet_from = '00:00', quiet_until = '23:59'");
      assertThat(remind(school, id).from()).isNotNull();
      assertThat(lineOf(school).reminded()).isFalse();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_was_signed_by_a_record_that_was_merged_still_counts(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      sign(school, id, COOKS_KEY);
      school.staff(9, "Maria", "Silva", "AIDE");
      school.sql(
          "update staff_member set left_on = '2026-01-31', merged_into = 9 where id = " + COOK);
      assertThat(notYet(school, id)).containsExactly("it", "Helen Marsh", "Jo Patel");
    }
  }

  private static Reminding.Reminded remind(BriefingSchool school, long id) {
    return as(school.leader(), b -> b.bean(Reminding.class).remind(id));
  }

  private static BriefingLine lineOf(BriefingSchool school) {
    return as(school.teacher(), b -> b.bean(ReadingBriefings.class).mine()).get(0);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_table_for_the_governors_has_numbers_and_no_names(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      school.published(form("=1+1", EVERYBODY));
      String csv = as(school.leader(), b -> b.bean(SeeingCoverage.class).csv());
      assertThat(csv.lines().toList())
          .contains(
              "'=1+1,1," + TODAY.plusDays(7) + ",4,0,0,0,0", "\"All briefings, Kitchen\",,,1,0,,0,")
          .noneMatch(line -> line.contains("Patel") || line.contains("Silva"));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_change_asks_everybody_again(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      school.acknowledge(school.teacher(), id, 1);
      sign(school, id, COOKS_KEY);
      assertThat(coverage(school, id).all().done()).isEqualTo(2);
      as(
          school.leader(),
          b -> {
            WritingBriefings writing = b.bean(WritingBriefings.class);
            writing.change(id);
            return null;
          });
      assertThat(coverage(school, id).all().done()).isEqualTo(2);
    }
  }
}
