package org.parentsmatter.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.reach.TaughtSchool.ANN;
import static org.parentsmatter.reach.TaughtSchool.BEN;
import static org.parentsmatter.reach.TaughtSchool.CAT;
import static org.parentsmatter.reach.TaughtSchool.FATHER;
import static org.parentsmatter.reach.TaughtSchool.FAY;
import static org.parentsmatter.reach.TaughtSchool.MOTHER;
import static org.parentsmatter.reach.TaughtSchool.OTHER_FATHER;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.FamilyFilter;
import org.parentsmatter.family.FamilyLink;
import org.parentsmatter.family.FamilySort;
import org.parentsmatter.family.FamilySummary;
import org.parentsmatter.family.ParentSummary;
import org.parentsmatter.family.ParentView;
import org.parentsmatter.family.PupilFilter;
import org.parentsmatter.family.PupilSort;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.family.SeeingAttainment;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.family.SeeingPupils;
import org.parentsmatter.family.Tie;
import org.parentsmatter.testing.SchoolBeans;

/** Who sees which of five families, one by one and in every list. */
class ReachTest {
  private static final String EVERYBODY = "Ann Ben Cat Dan Eve Fay";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_sees_the_families_of_his_or_her_own_pupils(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);

    assertThat(pupils(school, "tina")).as("a tutor, with a brother elsewhere").isEqualTo("Ann Ben");
    assertThat(pupils(school, "tom")).as("a teacher of one class").isEqualTo("Cat");
    assertThat(pupils(school, "lea")).as("8A but for Fay, and Eve").isEqualTo("Dan Eve");
    assertThat(pupils(school, "max")).as("whom somebody placed in Elm").isEqualTo("Fay");
    assertThat(pupils(school, "nia")).as("tied to nobody").isEmpty();
    assertThat(pupils(school, "otto")).as("teaches nobody").isEmpty();
    assertThat(pupils(school, "olga")).as("the office").isEqualTo(EVERYBODY);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_changes_at_the_school_changes_it_at_once(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);

    school.run("insert into tutor_group_staff values ('9B', 's-lea')");
    assertThat(pupils(school, "lea")).as("a leader who teaches as well").isEqualTo("Dan Eve");
    school.run("update school_group set deleted_at = current_timestamp where name = 'Elm'");
    assertThat(pupils(school, "max")).isEmpty();
    assertThat(pupils(school, "lea")).as("Fay is in Oak by 8A again").isEqualTo("Dan Eve Fay");
    school.run("update school_group set kind = 'TEAM' where name = 'Oak'");
    assertThat(pupils(school, "lea")).as("a team is no community").isEqualTo("Eve");
    school.run("delete from school_class_pupil");
    assertThat(pupils(school, "tom")).isEmpty();
    school.run("update pupil set left_on = current_date where id = " + ANN);
    school.derive();
    assertThat(pupils(school, "tina")).as("7A has nobody any more").isEmpty();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_a_community_leader_sees_by_leading(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    school.run("update school_group set leader_id = 2 where name = 'Oak'");

    assertThat(pupils(school, "tom")).as("his role is that of a teacher").isEqualTo("Cat");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void lists_and_their_numbers_hold_no_more(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    try (SchoolBeans tina = school.as("tina")) {
      var families =
          tina.bean(SeeingFamilies.class).page(FamilyFilter.none(), FamilySort.NAME, false, 0, 25);
      assertThat(families.rows())
          .extracting(FamilySummary::name)
          .containsExactly("Ash (Ann 7A, Ben 7B)");
      assertThat(families.total()).isEqualTo(1);
      var pupils = tina.bean(SeeingPupils.class).page(all(), PupilSort.NAME, false, 0, 25);
      assertThat(pupils.rows()).extracting(PupilSummary::id).containsExactly(ANN, BEN);
      assertThat(pupils.total()).isEqualTo(2);
      var parents = tina.bean(SeeingParents.class).page(null, false, 0, 25);
      assertThat(parents.rows()).extracting(ParentSummary::id).containsExactly(MOTHER, FATHER);
      assertThat(parents.total()).isEqualTo(2);
      assertThat(parents.rows().get(0).pupilsInOneLine())
          .contains("Ann", "Ben")
          .doesNotContain("Cat");
      assertThat(tina.bean(SeeingFamilies.class).choices().tutorGroups())
          .containsExactly("7A", "7B");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_search_for_others_finds_nobody(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    try (SchoolBeans tom = school.as("tom")) {
      PupilFilter dan = new PupilFilter("dan", null, null);
      assertThat(tom.bean(SeeingPupils.class).page(dan, PupilSort.NAME, false, 0, 25).total())
          .isZero();
      assertThat(tom.bean(SeeingParents.class).page("parent12", false, 0, 25).total()).isZero();
      FamilyFilter ash = new FamilyFilter("ash", null, null, null, null);
      assertThat(tom.bean(SeeingFamilies.class).page(ash, FamilySort.NAME, false, 0, 25).total())
          .isZero();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_shared_mother_tells_nothing_of_her_other_family(DataSource dataSource)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    try (SchoolBeans tina = school.as("tina");
        SchoolBeans office = school.as("olga")) {
      ParentView mother = tina.bean(SeeingParents.class).show(MOTHER);
      assertThat(mother.pupils()).extracting(Tie::pupilId).containsExactly(ANN, BEN);
      assertThat(mother.families())
          .extracting(FamilyLink::name)
          .containsExactly("Ash (Ann 7A, Ben 7B)");
      assertThat(office.bean(SeeingParents.class).show(MOTHER).families()).hasSize(2);
      long ash = school.familyOf(ANN);
      assertThat(tina.bean(SeeingFamilies.class).show(ash).linked()).isEmpty();
      assertThat(office.bean(SeeingFamilies.class).show(ash).linked()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void by_its_id_another_family_is_as_if_there_were_none(DataSource dataSource)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);
    long bay = school.familyOf(CAT);
    try (SchoolBeans tina = school.as("tina")) {
      for (long family : new long[] {bay, 999}) {
        refused(() -> tina.bean(SeeingFamilies.class).show(family), "family");
      }
      for (long pupil : new long[] {CAT, 999}) {
        refused(() -> tina.bean(SeeingPupils.class).show(pupil), "pupil");
        refused(() -> tina.bean(SeeingAttainment.class).latest(pupil), "pupil");
      }
      for (long parent : new long[] {OTHER_FATHER, 999}) {
        refused(() -> tina.bean(SeeingParents.class).show(parent), "parent");
      }
      refused(
          () -> tina.bean(Reach.class).requireFamilies(List.of(school.familyOf(ANN), bay)),
          "family");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_sees_nobody_is_told_what_to_ask_for(DataSource dataSource) throws SQLException {
    TaughtSchool school = new TaughtSchool(dataSource);

    assertThat(standing(school, "tina")).isEqualTo(Standing.OWN_FAMILIES);
    assertThat(standing(school, "olga")).isEqualTo(Standing.WHOLE_SCHOOL);
    assertThat(standing(school, "otto")).isEqualTo(Standing.NO_PUPILS);
    assertThat(standing(school, "nia")).isEqualTo(Standing.NOT_TIED);
    assertThat(Standing.NOT_TIED.advice()).contains("administrator");
  }

  private interface Deed {
    void run() throws SQLException;
  }

  private static void refused(Deed deed, String what) {
    assertThatThrownBy(deed::run)
        .isInstanceOf(NothingHere.class)
        .hasMessage("There is no such " + what + ".");
  }

  private static Standing standing(TaughtSchool school, String who) {
    try (SchoolBeans beans = school.as(who)) {
      return beans.bean(SeeingStanding.class).standing();
    }
  }

  /** The pupils somebody sees, asked one by one and checked against the list. */
  private static String pupils(TaughtSchool school, String who) {
    List<String> names = List.of(EVERYBODY.split(" "));
    try (SchoolBeans beans = school.as(who)) {
      Reach reach = beans.bean(Reach.class);
      long[] seen = LongStream.rangeClosed(ANN, FAY).filter(reach::pupil).toArray();
      assertThat(beans.bean(SeeingPupils.class).page(all(), PupilSort.NAME, false, 0, 25).rows())
          .as("the list of " + who)
          .extracting(PupilSummary::id)
          .containsExactlyInAnyOrder(LongStream.of(seen).boxed().toArray(Long[]::new));
      return LongStream.of(seen)
          .mapToObj(id -> names.get((int) id - 1))
          .collect(java.util.stream.Collectors.joining(" "));
    }
  }

  private static PupilFilter all() {
    return new PupilFilter(null, null, null);
  }
}
