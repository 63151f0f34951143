package org.parentsmatter.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.community.GroupForm;
import org.parentsmatter.community.GroupKind;
import org.parentsmatter.community.GroupRefused;
import org.parentsmatter.community.KeepingCommunities;
import org.parentsmatter.community.SeeingStaff;
import org.parentsmatter.community.StaffLine;
import org.parentsmatter.database.EachDatabase;

class MergingStaffTest {
  private static final long SILVA_OF_EXPORT = 1002;
  private static final long OAK = 1002;
  private static final long SITE = 1003;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_office_is_asked_about_the_same_name_or_the_same_email(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      school.add("Maria", "Silva", "Kitchen", null);
      school.add("Peter", "Gate", "Site team", "p.gate@school.example");
      school.add("Una", "Like", "Cleaner", null);
      assertThat(pairs(school)).isEmpty();
      school.staff(SILVA_OF_EXPORT, "MARÍA", "Silva", null);
      school.staff(1003, "Pete", "Gates", "P.Gate@school.example");
      school.staff(1004, "Una", "Like", null);
      school.run("update staff_member set left_on = current_date where id = 1004");

      assertThat(pairs(school))
          .extracting(TwoRecords::byHandName, TwoRecords::otherName, TwoRecords::alike)
          .containsExactly(
              tuple("Peter Gate", "Pete Gates", "the same e-mail"),
              tuple("Maria Silva", "MARÍA Silva", "the same name"));
      assertThat(school.beans().inTransaction(() -> school.merging().waiting())).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void merged_the_record_of_the_export_takes_over_everything(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long byHand = twice(school);
      school.group(OAK, "COMMUNITY", "Oak");
      school.group(SITE, "TEAM", "Site");
      school.run("update school_group set leader_id = " + byHand + " where id = " + OAK);
      school.run("insert into school_group_staff values (1002, " + SILVA_OF_EXPORT + ")");
      school.run("insert into school_group_staff values (1001, " + byHand + ")");
      school.run("insert into school_group_staff values (1001, " + SILVA_OF_EXPORT + ")");
      school.run("insert into school_group_staff values (1003, " + byHand + ")");
      school.account(7, sourceId(school, byHand));
      GroupForm older =
          school
              .beans()
              .inTransaction(() -> school.beans().bean(KeepingCommunities.class).form(SITE));
      TwoRecords two = pairs(school).get(0);
      assertThat(two.groups()).containsExactlyInAnyOrder("Oak", "Office", "Site");
      assertThat(two.accountGoesOver()).isTrue();

      school.beans().inTransaction(() -> school.merging().merge(two));

      assertThat(school.rows("select leader_id from school_group where leader_id is not null"))
          .containsExactly("1002");
      assertThat(school.rows("select group_id, staff_id from school_group_staff order by 1, 2"))
          .as("each once, and a leader not besides")
          .containsExactly("1001|1002", "1003|1002");
      assertThat(school.rows("select staff_source_id, version from account"))
          .containsExactly("stf-1002|1");
      assertThat(
              school.rows(
                  "select merged_into, case when left_on = current_date then 'left' end"
                      + " from staff_member where id = "
                      + byHand))
          .containsExactly("1002|left");
      assertThat(lines(school))
          .extracting(StaffLine::name, StaffLine::role)
          .containsExactly(
              tuple("Anil Desai", "Assistant"), tuple("Maria Silva", "Assistant, Kitchen"));
      assertThat(pairs(school)).isEmpty();
      assertThat(
              school.rows(
                  "select subject_id, detail from audit_entry where action = 'STAFF_MERGED'"))
          .containsExactly(
              "1002|With the record by hand: Maria Silva, Kitchen; now in Oak, Office, Site");

      assertThatThrownBy(() -> school.one(byHand))
          .isInstanceOf(StaffRefused.class)
          .hasMessageContaining("was merged");
      GroupForm again =
          new GroupForm(
              older.id(), older.version(), GroupKind.TEAM, "Site", null, older.staff(), List.of());
      assertThatThrownBy(
              () ->
                  school
                      .beans()
                      .inTransaction(
                          () -> school.beans().bean(KeepingCommunities.class).save(again)))
          .as("whoever had the team open is told")
          .isInstanceOf(GroupRefused.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nothing_is_merged_that_changed_meanwhile(DataSource dataSource) throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      twice(school);
      TwoRecords two = pairs(school).get(0);
      school.run("update staff_member set version = version + 1 where id = " + SILVA_OF_EXPORT);
      refused(() -> school.merging().merge(two), school, "changed one of the two meanwhile");
      refused(() -> school.merging().tellApart(two), school, "changed one of the two meanwhile");

      TwoRecords again = pairs(school).get(0);
      school.run("update staff_member set left_on = current_date where kind = 'SUPPORT'");
      refused(() -> school.merging().merge(again), school, "changed one of the two meanwhile");
      assertThat(school.rows("select merged_into from staff_member where merged_into is not null"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void people_who_are_not_alike_cannot_be_merged_by_a_forged_request(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long byHand = school.add("Maria", "Silva", "Kitchen", null);
      TwoRecords forged =
          new TwoRecords(
              byHand,
              school.one(byHand).version(),
              "Maria Silva",
              "Kitchen",
              null,
              KitchenSchool.DESAI,
              0,
              "Anil Desai",
              null,
              "the same name",
              List.of(),
              false);
      refused(() -> school.merging().merge(forged), school, "Look at them again");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_accounts_are_not_made_one_persons(DataSource dataSource) throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long byHand = twice(school);
      school.account(7, sourceId(school, byHand));
      school.account(8, "stf-1002");
      TwoRecords two = pairs(school).get(0);
      refused(() -> school.merging().merge(two), school, "holds an account");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_people_are_not_asked_about_again_until_somebody_takes_it_back(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long byHand = twice(school);
      TwoRecords two = pairs(school).get(0);
      school.beans().inTransaction(() -> school.merging().tellApart(two));
      assertThat(pairs(school)).isEmpty();
      refused(() -> school.merging().merge(two), school, "Look at them again");
      assertThat(school.beans().inTransaction(() -> school.merging().toldApart()))
          .extracting(ToldApart::byHandName, ToldApart::otherId, ToldApart::by)
          .containsExactly(tuple("Maria Silva", SILVA_OF_EXPORT, "j.patel"));

      school.beans().inTransaction(() -> school.merging().askAgain(byHand, SILVA_OF_EXPORT));
      assertThat(pairs(school)).hasSize(1);
      assertThat(school.rows("select action from audit_entry order by id"))
          .containsExactly("STAFF_ADDED", "STAFF_TOLD_APART", "STAFF_TOLD_APART_TAKEN_BACK");
    }
  }

  /** Maria Silva by hand and, later, from the export; her number by hand. */
  private static long twice(KitchenSchool school) throws SQLException {
    long byHand = school.add("Maria", "Silva", "Kitchen", null);
    school.staff(SILVA_OF_EXPORT, "Maria", "Silva", null);
    return byHand;
  }

  private static String sourceId(KitchenSchool school, long id) throws SQLException {
    return school.rows("select source_id from staff_member where id = " + id).get(0);
  }

  private static List<TwoRecords> pairs(KitchenSchool school) {
    return school.beans().inTransaction(() -> school.merging().pairs());
  }

  private static List<StaffLine> lines(KitchenSchool school) {
    return school.beans().inTransaction(() -> school.beans().bean(SeeingStaff.class).all());
  }

  private static void refused(Runnable deed, KitchenSchool school, String words) {
    assertThatThrownBy(() -> school.beans().inTransaction(deed))
        .isInstanceOf(StaffRefused.class)
        .hasMessageContaining(words);
  }
}
