package org.parentsmatter.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.match.TwoRecords.everything;
import static org.parentsmatter.match.TwoRecords.family;
import static org.parentsmatter.match.TwoRecords.restrict;
import static org.parentsmatter.match.TwoRecords.rows;
import static org.parentsmatter.match.TwoRecords.run;
import static org.parentsmatter.match.TwoRecords.tie;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** What people decide about two records, and take back, on each database. */
class DecidingMatchesTest {
  private static final String LETTERS =
      "select pa.id, pu.id from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.ENTITLED
          + " order by 1, 2";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void joined_one_gets_the_letters_of_both_and_split_everything_is_as_before(DataSource school)
      throws SQLException {
    family(school);
    run(school, "update parent set left_on = current_date where id = 100");
    run(school, "update parent set mobile_e164 = '+447700900' || substr(source_id, 5)");
    List<String> before = everything(school);
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE))) {
      long match = ask(office, 100, 101);
      act(office, deciding -> deciding.samePerson(match));
      assertThat(rows(school, LETTERS)).containsExactly("100|1", "100|2", "102|1");
      assertThat(
              rows(school, "select id, postcode, mobile_e164, left_on from parent where id = 100"))
          .containsExactly("100|LK5 1AC|+447700900101|-");
      assertThat(rows(school, "select merged_into from parent where id = 101"))
          .containsExactly("100");
      assertThat(rows(school, "select source_id, parent_id from parent_alias"))
          .containsExactly("con-101|100");
      act(office, deciding -> deciding.splitAgain(match));
      assertThat(everything(school)).isEqualTo(before);
      assertThat(rows(school, "select state from parent_match")).containsExactly("OPEN");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_restriction_on_either_holds_for_both_joined_and_in_question_and_not_for_two_people(
      DataSource school) throws SQLException {
    family(school);
    restrict(school, 13);
    try (SchoolBeans lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD))) {
      assertThat(rows(school, LETTERS)).containsExactly("100|1", "102|1");
      long match = ask(lead, 101, 100);
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
      act(lead, deciding -> deciding.samePerson(match));
      assertThat(rows(school, LETTERS)).containsExactly("100|1", "102|1");
      act(lead, deciding -> deciding.splitAgain(match));
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
      act(lead, deciding -> deciding.twoPeople(match));
      assertThat(rows(school, LETTERS)).containsExactly("100|1", "102|1");
      act(lead, deciding -> deciding.splitAgain(match));
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void with_a_restriction_only_who_keeps_restrictions_decides(DataSource school)
      throws SQLException {
    family(school);
    restrict(school, 13);
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE));
        SchoolBeans lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD))) {
      long match = ask(office, 100, 101);
      assertThat(see(office, match).mayDecide()).isFalse();
      refused(office, deciding -> deciding.samePerson(match));
      refused(office, deciding -> deciding.twoPeople(match));
      act(lead, deciding -> deciding.samePerson(match));
      refused(office, deciding -> deciding.splitAgain(match));
      assertThat(see(lead, match).mayDecide()).isTrue();
      assertThat(rows(school, "select state from parent_match")).containsExactly("SAME");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_third_record_stays_in_question_and_cannot_join_a_folded_one(DataSource school)
      throws SQLException {
    family(school);
    run(
        school,
        "insert into parent (id, source_id, kind, given_name, family_name, version)"
            + " values (103, 'con-103', 'PERSON', 'Sam', 'Hughes', 1)");
    tie(school, 15, 103, 1);
    restrict(school, 15);
    try (SchoolBeans lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD))) {
      long first = ask(lead, 100, 101);
      long third = ask(lead, 101, 103);
      act(lead, deciding -> deciding.samePerson(first));
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
      assertThatThrownBy(() -> act(lead, deciding -> deciding.samePerson(third)))
          .isInstanceOf(MatchRefused.class);
      assertThat(lead.inTransaction(() -> lead.bean(DecidingMatches.class).page(0, 10)).rows())
          .extracting(one -> one.newerId() + " " + one.olderId() + " " + one.state())
          .containsExactly("103 100 OPEN", "101 100 SAME");
      act(lead, deciding -> deciding.splitAgain(first));
      assertThat(rows(school, "select parent_id, other_id from parent_match order by 1, 2"))
          .containsExactly("101|100", "103|101");
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
    }
  }

  /** As two people the address of the newer record would be seen by everybody. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void about_a_protected_address_the_office_does_not_decide(DataSource school) throws SQLException {
    family(school);
    run(
        school,
        "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
            + " values (1, 100, 100, 'lead', current_timestamp, 0)");
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE));
        SchoolBeans lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD))) {
      long match = ask(lead, 100, 101);
      assertThatThrownBy(() -> act(office, deciding -> deciding.twoPeople(match)))
          .isInstanceOf(MatchRefused.class)
          .hasMessageContaining("safeguarding lead");
      act(lead, deciding -> deciding.twoPeople(match));
      assertThat(rows(school, "select state from parent_match")).containsExactly("DIFFERENT");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_death_holds_for_both_and_every_decision_is_in_the_audit_log(DataSource school)
      throws SQLException {
    family(school);
    run(school, "update parent set deceased_on = current_date where id = 101");
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE))) {
      long match = ask(office, 100, 101);
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
      act(office, deciding -> deciding.samePerson(match));
      assertThat(rows(school, LETTERS)).containsExactly("102|1");
      refused(office, deciding -> deciding.samePerson(match));
      act(office, deciding -> deciding.splitAgain(match));
      act(office, deciding -> deciding.twoPeople(match));
      assertThat(rows(school, LETTERS)).containsExactly("100|1", "102|1");
      assertThat(
              rows(
                  school,
                  "select action from audit_entry where subject_type = 'match' order by id"))
          .containsExactly("MATCH_ASKED", "MATCH_SAME", "MATCH_TAKEN_BACK", "MATCH_DIFFERENT");
    }
  }

  private static long ask(SchoolBeans who, long one, long other) {
    return who.inTransaction(() -> who.bean(DecidingMatches.class).ask(one, other));
  }

  private static MatchView see(SchoolBeans who, long match) {
    return who.inTransaction(() -> who.bean(DecidingMatches.class).show(match));
  }

  private static void act(SchoolBeans who, Consumer<DecidingMatches> deed) {
    who.inTransaction(() -> deed.accept(who.bean(DecidingMatches.class)));
  }

  private static void refused(SchoolBeans who, Consumer<DecidingMatches> deed) {
    assertThatThrownBy(() -> act(who, deed)).isInstanceOf(MatchRefused.class);
  }
}
