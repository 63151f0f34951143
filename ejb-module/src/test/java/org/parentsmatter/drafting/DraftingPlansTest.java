package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.plan.PlanNotFound;
import org.parentsmatter.plan.PlanPart;
import org.parentsmatter.plan.PlanPart.Line;
import org.parentsmatter.testing.PlanWorld;

class DraftingPlansTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_parent_gets_the_schools_commitments_and_his_or_her_own(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long mother = world.parent("Ann", "pl");
      long father = world.parent("Bob", "en");
      world.mother(mother, zoe).mother(father, zoe).families();

      assertThat(world.draftAll()).isEqualTo(1);

      PlanPart hers = world.partsFor(mother).get(0);
      PlanPart his = world.partsFor(father).get(0);
      assertThat(hers.agreed()).isFalse();
      assertThat(hers.positives())
          .singleElement()
          .satisfies(p -> assertThat(p.text()).contains("Zoe"));
      assertThat(hers.school())
          .isEqualTo(his.school())
          .extracting(Line::owner, Line::why)
          .containsExactly(
              tuple("the tutor of 4A", "attendance is 91.2%, which is below 95%"),
              tuple("the tutor of 4A", "in Year 4 children read to learn"));
      assertThat(hers.parent())
          .extracting(Line::why)
          .containsExactly(
              "attendance is 91.2%, which is below 95%",
              "the language at home is Polish", "in Year 4 children read to learn");
      assertThat(his.parent())
          .extracting(Line::why)
          .doesNotContain("the language at home is Polish");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void drafting_again_drafts_nothing(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "99", null);
      long mother = world.parent("Ann", null);
      List<Long> families = world.mother(mother, zoe).families();

      assertThat(world.draftAll()).isEqualTo(1);
      assertThat(world.draftAll()).isZero();
      assertThatThrownBy(
              () ->
                  world
                      .beans()
                      .inTransaction(
                          () -> world.beans().bean(DraftingPlans.class).draft(families.get(0))))
          .isInstanceOf(FamilyHasPlan.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void one_family_is_drafted_for_a_person(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "99", null);
      long mother = world.parent("Ann", null);
      List<Long> families = world.mother(mother, zoe).families();
      world
          .beans()
          .inTransaction(() -> world.beans().bean(DraftingPlans.class).draft(families.get(0)));

      assertThat(world.partsFor(mother)).hasSize(1);
      assertThatThrownBy(
              () ->
                  world
                      .beans()
                      .inTransaction(() -> world.beans().bean(DraftingPlans.class).draft(-1)))
          .isInstanceOf(PlanNotFound.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_family_with_many_children_has_three_commitments_a_side_at_most(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long mother = world.parent("Ann", null);
      for (String year : List.of("1", "3", "5", "8", "10")) {
        world.mother(mother, world.pupil("Child " + year, year, "88", "ur"));
      }
      world.families();
      world.draftAll();

      PlanPart hers = world.partsFor(mother).get(0);
      assertThat(hers.positives()).hasSize(5);
      assertThat(hers.school()).hasSize(3).extracting(Line::pupilId).doesNotHaveDuplicates();
      assertThat(hers.parent()).hasSize(3).extracting(Line::pupilId).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_organisation_reads_the_plan_and_does_nothing_at_home(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "80", null);
      long council = world.parent("Council", null, "ORGANISATION");
      world.mother(council, zoe).families();
      world.draftAll();

      PlanPart part = world.partsFor(council).get(0);
      assertThat(part.school()).isNotEmpty();
      assertThat(part.parent()).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_plan_is_still_drafted_when_no_parent_is_known(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      world.pupil("Zoe", "4", "80", null);
      world.families();
      assertThat(world.draftAll()).isEqualTo(1);
    }
  }
}
