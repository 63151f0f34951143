package org.parentsmatter.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parentsmatter.staff.KitchenSchool.DESAI;
import static org.parentsmatter.staff.KitchenSchool.OFFICE_TEAM;

import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.accounts.KeepingAccounts;
import org.parentsmatter.accounts.StaffChoice;
import org.parentsmatter.community.GroupForm;
import org.parentsmatter.community.GroupKind;
import org.parentsmatter.community.GroupRefused;
import org.parentsmatter.community.JoiningTeams;
import org.parentsmatter.community.KeepingCommunities;
import org.parentsmatter.community.SeeingCommunities;
import org.parentsmatter.community.SeeingStaff;
import org.parentsmatter.community.StaffLine;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

class KeepingStaffTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());
  private static final String AUDIT =
      "select action, subject_type, detail from audit_entry order by id";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_added_is_listed_like_everybody_else_with_the_schools_own_words(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      MemberFacts facts =
          new MemberFacts(" Maria ", "da  Costa", "Kitchen", "m.costa@school.example");
      long id = school.beans().inTransaction(() -> school.keeping().add(facts, OFFICE_TEAM, false));

      List<StaffLine> lines =
          school.beans().inTransaction(() -> school.beans().bean(SeeingStaff.class).all());
      assertThat(lines)
          .extracting(StaffLine::name, StaffLine::role, StaffLine::byHand)
          .containsExactly(
              tuple("Anil Desai", "Assistant", false), tuple("Maria da Costa", "Kitchen", true));
      assertThat(lines.get(1).groups()).extracting(group -> group.name()).containsExactly("Office");
      assertThat(school.rows("select id, kind, left_on from staff_member where kind = 'SUPPORT'"))
          .containsExactly(id + "|SUPPORT|-");
      assertThat(school.rows(AUDIT))
          .contains(
              "STAFF_ADDED|staff-member|Maria da Costa, Kitchen, m.costa@school.example",
              "COMMUNITY_SAVED|school-group|Office: 1 staff");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void they_can_lead_a_community_and_be_tied_to_an_account(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      school.account(7, null);
      school.run("update account set email = 'M.Silva@school.example' where id = 7");
      school.account(8, null);
      long maria = school.add("Maria", "Silva", "Kitchen", "m.silva@school.example");
      long peter = school.add("Peter", "Gate", "Site team", null);

      assertThat(school.rows("select tied_by from account where id = 7")).containsExactly("RULE");
      KeepingAccounts accounts = school.beans().bean(KeepingAccounts.class);
      List<StaffChoice> free = school.beans().inTransaction(accounts::staff);
      assertThat(free).extracting(StaffChoice::name).containsExactly("Anil Desai", "Peter Gate");
      school.beans().inTransaction(() -> accounts.tie(8, free.get(1).sourceId()));
      assertThat(school.one(peter).signsIn()).isTrue();

      GroupForm oak =
          new GroupForm(
              null, 0, GroupKind.COMMUNITY, "Oak", peter, List.of(maria, DESAI), List.of());
      long saved =
          school
              .beans()
              .inTransaction(() -> school.beans().bean(KeepingCommunities.class).save(oak));
      assertThat(
              school
                  .beans()
                  .inTransaction(() -> school.beans().bean(SeeingCommunities.class).show(saved))
                  .group()
                  .leader()
                  .name())
          .isEqualTo("Peter Gate");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_is_added_twice_unless_somebody_says_it_is_another_person(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      refused(() -> school.add("ANIL", "Desài", "Kitchen", null), "came with the import");
      refused(
          () -> school.add("Other", "Name", "Kitchen", "A.Desai@school.example"),
          "with this e-mail");
      MemberFacts namesake = new MemberFacts("Anil", "Desai", "Kitchen", null);
      school.beans().inTransaction(() -> school.keeping().add(namesake, null, true));
      assertThat(school.beans().inTransaction(() -> school.merging().waiting()))
          .as("somebody has just said that they are two people")
          .isZero();
      MemberFacts samePost = new MemberFacts("Anil", "Desai", "Kitchen", "a.desai@school.example");
      refused(
          () -> school.beans().inTransaction(() -> school.keeping().add(samePost, null, true)),
          "with this e-mail");
      assertThat(school.rows("select count(*) from staff_member where kind = 'SUPPORT'"))
          .containsExactly("1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void pasted_lines_show_who_would_be_added_and_add_exactly_those(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long gone = school.add("Gina", "Gone", "Cleaner", null);
      school.beans().inTransaction(() -> school.keeping().leave(gone, 1, TODAY));
      String pasted =
          "Maria Silva, Kitchen\r\n\r\nanil desai,Kitchen\nPeter Gate\tSite team\tp.gate@school.example\n"
              + "Maria  SILVA, Cleaner\nGina Gone; Cleaner";

      List<PastedLine> lines = school.beans().inTransaction(() -> school.keeping().preview(pasted));
      assertThat(lines)
          .extracting(PastedLine::line, PastedLine::adds)
          .containsExactly(
              tuple(1, true), tuple(3, false), tuple(4, true), tuple(5, false), tuple(6, false));
      assertThat(lines.get(1).remark()).contains("Anil Desai came with the import");
      assertThat(lines.get(3).remark()).contains("line 1");
      assertThat(lines.get(4).remark()).contains("has left; take that back");
      assertThat(school.rows("select count(*) from staff_member")).containsExactly("2");

      assertThat(school.beans().inTransaction(() -> school.keeping().addAll(pasted, OFFICE_TEAM)))
          .isEqualTo(2);
      assertThat(school.beans().inTransaction(() -> school.keeping().addAll(pasted, OFFICE_TEAM)))
          .as("the same lines again")
          .isZero();
      assertThat(school.rows("select count(*) from school_group_staff")).containsExactly("2");
      refused(
          () ->
              school
                  .beans()
                  .inTransaction(() -> school.keeping().addAll("New One, Kitchen\nHalf", null)),
          "Line 2 cannot be read, so nobody was added");
      assertThat(school.rows("select count(*) from staff_member")).containsExactly("4");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void somebody_leaves_on_a_day_and_comes_back(DataSource dataSource) throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long id = school.add("Maria", "Silva", "Kitchen", null);
      school.beans().inTransaction(() -> school.keeping().leave(id, 1, TODAY.plusDays(30)));
      assertThat(listed(school)).as("still here").contains("Maria Silva");
      assertThat(school.one(id).left()).isFalse();

      long leaving = school.one(id).version();
      school.beans().inTransaction(() -> school.keeping().leave(id, leaving, TODAY));
      assertThat(listed(school)).doesNotContain("Maria Silva");
      assertThat(school.one(id).left()).isTrue();

      long left = school.one(id).version();
      school.beans().inTransaction(() -> school.keeping().comeBack(id, left));
      assertThat(listed(school)).contains("Maria Silva");
      assertThat(school.rows(AUDIT))
          .containsSubsequence(
              "STAFF_LEFT|staff-member|On " + TODAY.plusDays(30),
              "STAFF_LEFT|staff-member|On " + TODAY,
              "STAFF_CAME_BACK|staff-member|Was to leave on " + TODAY);
      long version = school.one(id).version();
      for (LocalDate wrong : new LocalDate[] {null, LocalDate.of(206, 9, 1), TODAY.plusYears(20)}) {
        assertThatThrownBy(
                () ->
                    school.beans().inTransaction(() -> school.keeping().leave(id, version, wrong)))
            .isInstanceOf(StaffRefused.class);
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_who_change_the_same_person_are_told(DataSource dataSource) throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      long id = school.add("Maria", "Silva", "Kitchen", null);
      HandKeptView read = school.one(id);
      MemberFacts married = new MemberFacts("Maria", "Rossi", "Kitchen", "m@school.example");
      school.beans().inTransaction(() -> school.keeping().change(id, read.version(), married));
      assertThat(school.rows(AUDIT))
          .contains(
              "STAFF_CHANGED|staff-member|Maria Silva, Kitchen → Maria Rossi, Kitchen, m@school.example");
      refused(
          () ->
              school
                  .beans()
                  .inTransaction(() -> school.keeping().change(id, read.version(), read.facts())),
          "Somebody else has changed Maria Rossi");
      refused(
          () ->
              school.beans().inTransaction(() -> school.keeping().leave(id, read.version(), TODAY)),
          "Somebody else");
      long now = school.one(id).version();
      school.beans().inTransaction(() -> school.keeping().change(id, now, married));
      assertThat(school.one(id).version()).as("saved as it is").isEqualTo(now);
      MemberFacts taken = new MemberFacts("Maria", "Rossi", "Kitchen", "A.DESAI@school.example");
      refused(
          () -> school.beans().inTransaction(() -> school.keeping().change(id, now, taken)),
          "with this e-mail");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_came_with_an_export_cannot_be_changed_here(DataSource dataSource) throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      refused(() -> school.one(DESAI), "changed in your MIS");
      refused(() -> school.one(0), "changed in your MIS");
      refused(
          () -> school.beans().inTransaction(() -> school.keeping().leave(DESAI, 0, TODAY)),
          "changed in your MIS");
      assertThat(school.rows("select left_on from staff_member where id = 1001"))
          .containsExactly("-");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void hostile_words_are_kept_as_words_and_a_forged_team_adds_nobody(DataSource dataSource)
      throws SQLException {
    try (KitchenSchool school = new KitchenSchool(dataSource)) {
      String script = "<script>alert(1)</script>";
      long id = school.add(script, "O'Brien\"); drop table pupil; --", "=cmd|' /C calc'!A0", null);
      assertThat(school.one(id).facts().givenName()).isEqualTo(script);
      assertThat(school.one(id).facts().worksAs()).isEqualTo("=cmd|' /C calc'!A0");
      school.group(1002, "COMMUNITY", "Oak");
      for (long team : new long[] {1002, 99}) {
        MemberFacts facts = new MemberFacts("New", "Person" + team, "Kitchen", null);
        assertThatThrownBy(
                () -> school.beans().inTransaction(() -> school.keeping().add(facts, team, false)))
            .isInstanceOf(GroupRefused.class);
      }
      assertThat(school.rows("select count(*) from staff_member")).containsExactly("2");
    }
  }

  @Test
  void only_those_who_keep_communities_may_do_any_of_it() {
    Stream.of(KeepingStaff.class, MergingStaff.class, JoiningTeams.class)
        .forEach(
            useCase -> {
              assertThat(useCase.getAnnotation(Needs.class).value())
                  .isEqualTo(Right.KEEP_COMMUNITIES);
              assertThat(useCase.getDeclaredMethods())
                  .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                  .isNotEmpty()
                  .noneMatch(method -> method.isAnnotationPresent(Needs.class));
            });
    assertThat(Right.KEEP_COMMUNITIES.roles())
        .containsExactlyInAnyOrder(Role.OFFICE, Role.SENIOR_LEADER, Role.PRINCIPAL);
  }

  private static List<String> listed(KitchenSchool school) {
    return school.beans().inTransaction(() -> school.beans().bean(SeeingStaff.class).all()).stream()
        .map(StaffLine::name)
        .toList();
  }

  private static void refused(Runnable deed, String words) {
    assertThatThrownBy(deed::run).isInstanceOf(StaffRefused.class).hasMessageContaining(words);
  }
}
