package org.parentsmatter.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.reach.TaughtSchool.ANN;
import static org.parentsmatter.reach.TaughtSchool.BEN;
import static org.parentsmatter.reach.TaughtSchool.CAT;
import static org.parentsmatter.reach.TaughtSchool.DAN;
import static org.parentsmatter.reach.TaughtSchool.MOTHER;
import static org.parentsmatter.reach.TaughtSchool.PARENT_OF_DAN;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.TaughtSchool;
import org.parentsmatter.testing.SchoolBeans;

/** Which families are on which list, and for whom. */
class WorklistTest {
  private int lastContact;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_list_holds_what_its_definition_says(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    int concern = contact(school, MOTHER, "OUT", "CONCERN", "SPOKE", ANN, BEN);
    contact(school, PARENT_OF_DAN, "OUT", "CONCERN", "SPOKE", DAN);
    contact(school, PARENT_OF_DAN, "IN", "POSITIVE", "SPOKE", DAN);
    contact(school, PARENT_OF_DAN + 1, "OUT", "POSITIVE", "NO_ANSWER", DAN + 1);
    school.run(
        "update contact set follow_up_on = current_date, follow_up = 'Ring about maths',"
            + " follow_up_owner = 'tina' where id = "
            + concern);
    request(school, concern, "A map");

    assertThat(counts(school, "ines", null)).isEqualTo(counts(0, 1, 1, 1, 3));
    assertThat(names(school, Matter.FOLLOW_UPS, null))
        .as("once for the family, though two of its pupils were talked about")
        .containsExactly("Ash (Ann 7A, Ben 7B) Ring about maths");
    assertThat(names(school, Matter.REQUESTS, null)).containsExactly("Ash (Ann 7A, Ben 7B) A map");
    assertThat(names(school, Matter.BAD_NEWS, null))
        .as("of the Cobs there was good news, too")
        .containsExactly("Ash (Ann 7A, Ben 7B) null");
    assertThat(names(school, Matter.NOT_CONTACTED, null))
        .as("nobody answered at the Dews")
        .containsExactly("Bay (Cat 7B) null", "Dew (Eve 9B) null", "Elk (Fay 8A) null");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_done_taken_back_or_still_to_come_is_on_no_list(DataSource dataSource)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    int done = contact(school, MOTHER, "OUT", "NEUTRAL", "SPOKE", ANN);
    int later = contact(school, MOTHER, "OUT", "NEUTRAL", "SPOKE", ANN);
    int mistaken = contact(school, MOTHER, "OUT", "CONCERN", "SPOKE", ANN);
    school.run("update contact set follow_up_on = current_date, follow_up_owner = 'tina'");
    school.run("update contact set followed_up_at = current_timestamp where id = " + done);
    school.run("update contact set follow_up_on = date('2999-01-01') where id = " + later);
    request(school, done, "A map");
    school.run("update parent_request set told_back_on = current_date");
    request(school, mistaken, "A key");
    school.run("update contact set taken_back_at = current_timestamp where id = " + mistaken);

    assertThat(counts(school, "ines", null)).isEqualTo(counts(0, 0, 0, 0, 4));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_sees_the_work_of_others_whatever_the_address_says(DataSource dataSource)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    int ofDan = contact(school, PARENT_OF_DAN, "OUT", "CONCERN", "SPOKE", DAN);
    request(school, ofDan, "A map");

    assertThat(counts(school, "tina", null)).isEqualTo(counts(0, 0, 0, 0, 1));
    for (String scope :
        List.of("group:8A", "year:8", "community:1", "own", "community:x' or 1=1")) {
      assertThat(counts(school, "tina", scope).get(Matter.REQUESTS)).as(scope).isZero();
    }
    assertThat(counts(school, "lea", null)).isEqualTo(counts(0, 0, 1, 1, 1));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_leader_chooses_whose_families(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);

    assertThat(notContacted(school, null)).isEqualTo(5);
    assertThat(notContacted(school, "year:7")).isEqualTo(2);
    assertThat(notContacted(school, "group:8A")).isEqualTo(2);
    assertThat(notContacted(school, "community:1")).as("Dan, and Eve who is placed").isEqualTo(2);
    assertThat(notContacted(school, "community:2")).as("Fay, who is placed").isEqualTo(1);
    assertThat(notContacted(school, "own")).as("the principal teaches nobody").isZero();
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      WorklistPage page =
          beans.bean(SeeingWorklist.class).page(Scope.of(null), Matter.NOT_CONTACTED, 4, 1);
      assertThat(page.rows()).extracting(WorklistRow::familyName).containsExactly("Elk (Fay 8A)");
      assertThat(page.rows()).extracting(WorklistRow::parentId).containsExactly(PARENT_OF_DAN + 2);
      assertThat(beans.bean(SeeingWorklist.class).choices().communities()).hasSize(2);
    }
    assertThat(CAT).isPositive();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_review_is_due_on_its_day(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    plan(school, 1, school.familyOf(ANN), "ACTIVE", "current_date");
    plan(school, 2, school.familyOf(DAN), "ACTIVE", "date('2999-01-01')");
    plan(school, 3, school.familyOf(CAT), "REVIEWED", "current_date");

    assertThat(names(school, Matter.REVIEWS, null)).containsExactly("Ash (Ann 7A, Ben 7B) null");
  }

  private static void plan(TaughtSchool school, int id, long family, String status, String day)
      throws SQLException {
    school.run(
        "insert into engagement_plan (id, family_id, open_family_id, status, review_on, drafted_by,"
            + " drafted_at, changed_by, changed_at, version) values (%d, %d, %d, '%s', %s, 'x',"
                .formatted(id, family, family, status, day)
            + " current_timestamp, 'x', current_timestamp, 0)");
  }

  private int contact(
      TaughtSchool school, long parent, String way, String tone, String outcome, long... pupils)
      throws SQLException {
    int id = ++lastContact;
    school.run(
        "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone,"
            + " outcome, shown_to, recorded_at, recorded_by, version) values (%d, %d,"
                .formatted(id, parent)
            + " current_timestamp, '%s', 'PHONE', 'LEARNING', '%s', '%s', 'STAFF',"
                .formatted(way, tone, outcome)
            + " current_timestamp, 'tina', 0)");
    for (long pupil : pupils) {
      school.run("insert into contact_pupil values (%d, %d)".formatted(id, pupil));
    }
    return id;
  }

  private static void request(TaughtSchool school, int contact, String words) throws SQLException {
    school.run(
        "insert into parent_request (id, contact_id, words, owner, asked_on, answer_by,"
            + " recorded_at, recorded_by, version) values (%d, %d, '%s', 'tina', current_date,"
                .formatted(contact, contact, words)
            + " current_date, current_timestamp, 'tina', 0)");
  }

  private static Map<Matter, Long> counts(long... numbers) {
    return Map.of(
        Matter.REVIEWS, numbers[0],
        Matter.FOLLOW_UPS, numbers[1],
        Matter.REQUESTS, numbers[2],
        Matter.BAD_NEWS, numbers[3],
        Matter.NOT_CONTACTED, numbers[4]);
  }

  private static Map<Matter, Long> counts(TaughtSchool school, String who, String scope) {
    try (SchoolBeans beans = school.as(who)) {
      return beans.bean(SeeingWorklist.class).page(Scope.of(scope), Matter.REVIEWS, 0, 25).counts();
    }
  }

  private static long notContacted(TaughtSchool school, String scope) {
    return counts(school, "ines", scope).get(Matter.NOT_CONTACTED);
  }

  private static List<String> names(TaughtSchool school, Matter matter, String scope) {
    try (SchoolBeans beans = school.as("ines")) {
      return beans.bean(SeeingWorklist.class).page(Scope.of(scope), matter, 0, 25).rows().stream()
          .map(row -> row.familyName() + " " + row.words())
          .toList();
    }
  }
}
