package org.parentsmatter.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.match.TwoRecords.family;
import static org.parentsmatter.match.TwoRecords.rows;
import static org.parentsmatter.match.TwoRecords.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** What was said to one record is said to the parent: it goes over and comes back. */
class MovingContactsTest {
  private static final String ALL =
      "select 'contact', id, parent_id, '-' from contact union all select barrier, id, parent_id,"
          + " stands from parent_barrier union all select channel, id, parent_id,"
          + " case when holds is null then '-' when holds = parent_id then 'holds' else 'wrong' end"
          + " from contact_wish order by 1, 2";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void joined_all_of_it_is_the_parents_and_split_it_is_as_before(DataSource school)
      throws SQLException {
    family(school);
    contact(school, 1, 100);
    contact(school, 2, 101);
    barrier(school, 1, 100, "TRAVEL", true);
    barrier(school, 2, 101, "TRAVEL", true);
    barrier(school, 3, 101, "COST", true);
    barrier(school, 4, 101, "HEALTH", false);
    wish(school, 1, 101, "TEXT", true);
    wish(school, 2, 101, "EMAIL", false);
    List<String> before = rows(school, ALL);
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE))) {
      long match = office.inTransaction(() -> office.bean(DecidingMatches.class).ask(100, 101));
      act(office, each -> each.samePerson(match));
      assertThat(rows(school, ALL))
          .containsExactly(
              "COST|3|100|100 COST",
              "EMAIL|2|100|-",
              "HEALTH|4|100|-",
              "TEXT|1|100|holds",
              "TRAVEL|1|100|100 TRAVEL",
              "TRAVEL|2|101|101 TRAVEL",
              "contact|1|100|-",
              "contact|2|100|-");
      act(office, each -> each.splitAgain(match));
      assertThat(rows(school, ALL)).isEqualTo(before);
      assertThat(rows(school, "select * from moved_by_merge")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_wish_of_the_record_that_stays_holds_and_what_came_since_stays(DataSource school)
      throws SQLException {
    family(school);
    wish(school, 1, 100, "PHONE", true);
    wish(school, 2, 101, "TEXT", true);
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE))) {
      long match = office.inTransaction(() -> office.bean(DecidingMatches.class).ask(100, 101));
      act(office, each -> each.samePerson(match));
      assertThat(rows(school, "select channel from contact_wish where holds = 100"))
          .containsExactly("PHONE");
      contact(school, 3, 100);
      act(office, each -> each.splitAgain(match));
      assertThat(rows(school, "select parent_id from contact")).containsExactly("100");
      assertThat(rows(school, "select channel from contact_wish where holds = 101"))
          .containsExactly("TEXT");
    }
  }

  private static void contact(DataSource school, long id, long parent) throws SQLException {
    run(
        school,
        "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone,"
            + " outcome, shown_to, recorded_at, recorded_by, version) values ("
            + id
            + ", "
            + parent
            + ", current_timestamp, 'OUT', 'PHONE', 'OTHER', 'NEUTRAL', 'SPOKE', 'STAFF',"
            + " current_timestamp, 'office', 1)");
  }

  private static void barrier(
      DataSource school, long id, long parent, String barrier, boolean stands) throws SQLException {
    run(
        school,
        "insert into parent_barrier (id, parent_id, barrier, named_on, recorded_at, recorded_by,"
            + " stands, version) values (%d, %d, '%s', current_date, current_timestamp, 'office',"
                .formatted(id, parent, barrier)
            + (stands ? " '" + parent + " " + barrier + "'" : " null")
            + ", 1)");
  }

  private static void wish(DataSource school, long id, long parent, String channel, boolean holds)
      throws SQLException {
    run(
        school,
        "insert into contact_wish (id, parent_id, channel, recorded_at, recorded_by, holds,"
            + " version)"
            + " values (%d, %d, '%s', current_timestamp, 'office', %s, 1)"
                .formatted(id, parent, channel, holds ? parent : "null"));
  }

  private static void act(SchoolBeans who, Consumer<DecidingMatches> deed) {
    who.inTransaction(() -> deed.accept(who.bean(DecidingMatches.class)));
  }
}
