package org.parentsmatter.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parentsmatter.community.GroupKind.COMMUNITY;
import static org.parentsmatter.community.GroupKind.TEAM;
import static org.parentsmatter.community.HouseSchool.DESAI;
import static org.parentsmatter.community.HouseSchool.GONE;
import static org.parentsmatter.community.HouseSchool.MARSH;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

class KeepingCommunitiesTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_community_counts_its_pupils_on_roll_and_the_staff_who_are_here(DataSource dataSource)
      throws SQLException {
    HouseSchool school = new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long oak = save(beans, COMMUNITY, "Oak", DESAI, List.of(DESAI, MARSH), "7L", "8L");
      long elm = save(beans, COMMUNITY, "Elm", null, List.of(), "7K");
      beans.inTransaction(() -> beans.bean(KeepingCommunities.class).place(1, elm));

      assertThat(see(beans))
          .extracting(GroupSummary::name, GroupSummary::pupils, GroupSummary::staff)
          .containsExactly(tuple("Elm", 3, 0), tuple("Oak", 2, 2));
      assertThat(community(beans, 1)).contains("Elm");
      assertThat(community(beans, 2)).contains("Oak led by Anil Desai");

      school.run("update staff_member set left_on = current_date where id = " + DESAI);
      GroupView view = beans.inTransaction(() -> beans.bean(SeeingCommunities.class).show(oak));
      assertThat(view.group().leader().left()).isTrue();
      assertThat(view.group().staff()).isEqualTo(1);
      assertThat(view.tutorGroups()).containsExactly("7L", "8L");
      assertThat(community(beans, 2)).as("a leader who has left leads nobody").contains("Oak");

      beans.inTransaction(() -> beans.bean(KeepingCommunities.class).place(1, null));
      assertThat(community(beans, 1)).contains("Oak");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_tutor_group_belongs_to_one_community_and_moves(DataSource dataSource) throws SQLException {
    new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      save(beans, COMMUNITY, "Oak", null, List.of(), "7L", "7K");
      save(beans, COMMUNITY, "Elm", null, List.of(), "7K");
      assertThat(
              beans.inTransaction(() -> beans.bean(KeepingCommunities.class).tutorGroups()).stream()
                  .map(choice -> choice.label("Oak")))
          .containsExactly("7K (now Elm)", "7L", "8L");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_deleted_is_gone_until_it_is_brought_back(DataSource dataSource) throws SQLException {
    new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      KeepingCommunities keeping = beans.bean(KeepingCommunities.class);
      long oak = save(beans, COMMUNITY, "Oak", DESAI, List.of(), "7L", "7K");
      beans.inTransaction(() -> keeping.place(4, oak));
      beans.inTransaction(() -> keeping.delete(oak));
      assertThat(see(beans)).isEmpty();
      assertThat(community(beans, 2)).isEmpty();
      assertThat(beans.inTransaction(keeping::deleted))
          .extracting(GroupLink::name)
          .containsExactly("Community Oak");

      save(beans, COMMUNITY, "Elm", null, List.of(), "7K");
      long other = save(beans, COMMUNITY, "OAK", null, List.of());
      assertThatThrownBy(() -> beans.inTransaction(() -> keeping.bringBack(oak)))
          .isInstanceOf(GroupRefused.class)
          .hasMessageContaining("already a community called OAK");
      beans.inTransaction(() -> keeping.delete(other));
      beans.inTransaction(() -> keeping.bringBack(oak));
      assertThat(community(beans, 2)).contains("Oak led by Anil Desai");
      assertThat(community(beans, 3)).as("belongs to another by now").contains("Elm");
      assertThat(community(beans, 4)).contains("Oak led by Anil Desai");
      assertThat(
              beans
                  .entities()
                  .createNativeQuery(
                      "select action from audit_entry where subject_type = 'school-group' and subject_id = '"
                          + oak
                          + "' order by id")
                  .getResultList()
                  .stream()
                  .map(Object::toString))
          .containsExactly("COMMUNITY_SAVED", "COMMUNITY_DELETED", "COMMUNITY_BROUGHT_BACK");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_makes_no_sense_is_refused_in_words(DataSource dataSource) throws SQLException {
    new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      long team = save(beans, TEAM, "Office", null, List.of(MARSH));
      refused(() -> save(beans, TEAM, "office ", null, List.of()), "already a team");
      refused(() -> save(beans, TEAM, " ", null, List.of()), "a name");
      refused(() -> save(beans, TEAM, "A", null, List.of(GONE)), "not at the school any more");
      refused(() -> save(beans, COMMUNITY, "A", null, List.of(), "9X"), "not at the school");
      refused(() -> save(beans, TEAM, "A", null, List.of(), "7L"), "A team has staff only");
      KeepingCommunities keeping = beans.bean(KeepingCommunities.class);
      GroupForm read = beans.inTransaction(() -> keeping.form(team));
      GroupForm renamed =
          new GroupForm(team, read.version(), TEAM, "Main office", MARSH, List.of(), List.of());
      beans.inTransaction(() -> keeping.save(renamed));
      refused(() -> beans.inTransaction(() -> keeping.save(renamed)), "Somebody else");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void everybody_who_works_here_is_listed_with_what_he_or_she_belongs_to(DataSource dataSource)
      throws SQLException {
    HouseSchool school = new HouseSchool(dataSource);
    school.run("insert into tutor_group_staff values ('7L', 's1')");
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      save(beans, TEAM, "Year 7 team", DESAI, List.of(MARSH));
      save(beans, COMMUNITY, "Oak", null, List.of(DESAI));
      List<StaffLine> lines = beans.inTransaction(() -> beans.bean(SeeingStaff.class).all());
      assertThat(lines).extracting(StaffLine::name).containsExactly("Anil Desai", "Rachel Marsh");
      assertThat(lines.get(0).tutorGroups()).containsExactly("7L");
      assertThat(lines.get(0).role()).isEqualTo("Teacher");
      assertThat(lines.get(0).groups())
          .extracting(GroupLink::name)
          .containsExactly("Oak", "Year 7 team");
    }
  }

  private static void refused(Runnable deed, String words) {
    assertThatThrownBy(deed::run).isInstanceOf(GroupRefused.class).hasMessageContaining(words);
  }

  private static long save(
      SchoolBeans beans,
      GroupKind kind,
      String name,
      Long leader,
      List<Long> staff,
      String... tutorGroups) {
    GroupForm form = new GroupForm(null, 0, kind, name, leader, staff, List.of(tutorGroups));
    return beans.inTransaction(() -> beans.bean(KeepingCommunities.class).save(form));
  }

  private static List<GroupSummary> see(SchoolBeans beans) {
    return beans.inTransaction(() -> beans.bean(SeeingCommunities.class).all());
  }

  private static Optional<String> community(SchoolBeans beans, long pupil) {
    return beans
        .inTransaction(() -> beans.bean(SeeingCommunities.class).ofPupil(pupil))
        .map(link -> link.name() + (link.leader() == null ? "" : " led by " + link.leader()));
  }
}
