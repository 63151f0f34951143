package org.parentsmatter.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.SchoolBeans;

/** What the past of the demonstration school leaves: plans at every station, and their history. */
class DemonstrationHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final List<LocalDate[]> TERMS =
      List.of(
          new LocalDate[] {LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)},
          new LocalDate[] {LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21)},
          new LocalDate[] {LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18)});

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void plans_stand_at_every_station_and_nothing_happened_in_the_future(DataSource school)
      throws SQLException {
    try (SchoolBeans beans = told(school, 40, TODAY)) {
      assertThat(rows(beans, "select distinct status from engagement_plan order by 1"))
          .containsExactly("ACTIVE", "AGREED", "CLOSED", "DRAFT", "REVIEWED", "SHARED");
      assertThat(rows(beans, "select distinct answer from plan_agreement order by 1"))
          .containsExactly("AGREED", "DECLINED", "SOMETHING_ELSE", "TALK");
      assertThat(
              rows(
                  beans,
                  "select id from engagement_plan where status <> 'DRAFT' and drafted_at >= '2026-11-27 00:00:00'"
                      + " or shared_on >= '2026-11-27' or closed_on >= '2026-11-27'"
                      + " or active_from >= '2026-11-27'"))
          .isEmpty();
      assertThat(
              rows(beans, "select id from plan_version where changed_at < '2026-04-13 00:00:00'"))
          .isEmpty();
      assertThat(
              rows(
                  beans,
                  "select p.id from engagement_plan p where p.status <> 'DRAFT' and not exists"
                      + " (select 1 from plan_version v where v.plan_id = p.id)"))
          .isEmpty();
      assertThat(rows(beans, "select id from engagement_plan where renews_id is not null"))
          .isNotEmpty();
    }
  }

  @Test
  void every_class_has_lines_of_the_half_terms_so_far_but_for_a_few() throws SQLException {
    try (SchoolBeans beans = told(EachDatabase.derby(), 7, TODAY)) {
      assertThat(
              rows(
                  beans,
                  "select distinct half_term from learning_line where class_key like 'tutor:%'"
                      + " order by 1"))
          .containsExactly("1", "2", "3", "4", "5", "6");
      assertThat(
              rows(beans, "select id from learning_line where written_at >= '2026-11-27 00:00:00'"))
          .isEmpty();
    }
  }

  @Test
  void attendance_is_known_for_the_year_before() throws SQLException {
    try (SchoolBeans beans = told(EachDatabase.derby(), 7, TODAY)) {
      assertThat(
              rows(
                  beans,
                  "select count(*) from pupil p where p.attendance_percent is not null and"
                      + " p.left_on is null and (select count(*) from attendance_figure f"
                      + " where f.pupil_id = p.id and f.seen_on < '2026-11-27'"
                      + " and f.attendance_percent between 55 and 100) < 2"))
          .containsExactly("0");
      assertThat(rows(beans, "select distinct seen_on from attendance_figure"))
          .hasSizeBetween(6, 14);
    }
  }

  /** In the holidays, on the first day of term, just before the end. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-08-10", "2026-09-02", "2026-09-17", "2026-12-18"})
  void it_can_be_told_on_any_day(String day) throws SQLException {
    try (SchoolBeans beans = told(EachDatabase.derby(), 7, LocalDate.parse(day))) {
      assertThat(rows(beans, "select id from engagement_plan")).isNotEmpty();
    }
  }

  @Test
  void the_same_day_always_has_the_same_plans() throws SQLException {
    assertThat(plans()).isEqualTo(plans()).isNotEmpty();
  }

  private static List<String> plans() throws SQLException {
    try (SchoolBeans beans = told(EachDatabase.derby(), 7, TODAY)) {
      return rows(
          beans,
          "select p.status, p.review_on, c.text, c.outcome, pu.source_id from engagement_plan p"
              + " join commitment c on c.plan_id = p.id join pupil pu on pu.id = c.pupil_id"
              + " order by pu.source_id, p.drafted_at, c.position, c.text");
    }
  }

  private static SchoolBeans told(DataSource school, long seed, LocalDate today)
      throws SQLException {
    try (Connection connection = school.getConnection()) {
      GeneratedFamilies.in(connection, seed);
      DerivingFamilies.derive(connection);
    }
    SchoolBeans beans = new SchoolBeans(school);
    beans.inTransaction(
        () -> {
          int id = 1;
          for (LocalDate[] term : TERMS) {
            beans
                .entities()
                .createNativeQuery(
                    "insert into term (id, name, starts_on, ends_on, version)"
                        + " values (?1, 'Term', ?2, ?3, 1)")
                .setParameter(1, id++)
                .setParameter(2, term[0])
                .setParameter(3, term[1])
                .executeUpdate();
          }
        });
    beans.inTransaction(() -> beans.bean(DraftingPlans.class).draftForFamiliesWithoutPlan());
    beans.inTransaction(() -> beans.bean(DemonstrationHistory.class).tell(today));
    return beans;
  }

  private static List<String> rows(SchoolBeans beans, String sql) {
    List<String> rows = new ArrayList<>();
    for (Object row : beans.entities().createNativeQuery(sql).getResultList()) {
      rows.add(row instanceof Object[] cells ? Arrays.toString(cells) : String.valueOf(row));
    }
    return rows;
  }
}
