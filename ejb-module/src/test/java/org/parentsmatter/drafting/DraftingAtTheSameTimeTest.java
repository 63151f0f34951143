package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.PlanWorld;
import org.parentsmatter.testing.SchoolBeans;

/** A person drafts a plan while an import drafts those of the whole school. */
class DraftingAtTheSameTimeTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_leaves_out_the_family_that_got_a_plan_meanwhile(DataSource school)
      throws Exception {
    try (PlanWorld world = new PlanWorld(school);
        SchoolBeans person = new SchoolBeans(school)) {
      List<Long> families = threeFamilies(world);
      CompletableFuture<Integer> drafted =
          whileOpen(
              person,
              () -> person.bean(DraftingPlans.class).draft(families.get(0)),
              world::draftAll);

      assertThat(drafted.get(1, TimeUnit.MINUTES)).isEqualTo(2);
      assertThat(plans(world)).containsExactlyElementsOf(families);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_import_of_which_nothing_is_left_to_draft_goes_on_to_the_next_families(DataSource school)
      throws Exception {
    try (PlanWorld world = new PlanWorld(school);
        SchoolBeans other = new SchoolBeans(school)) {
      List<Long> families = threeFamilies(world);
      CompletableFuture<Integer> drafted =
          whileOpen(
              other,
              () -> other.bean(DraftingPlans.class).draftForFamiliesWithoutPlan(),
              world::draftAll);

      assertThat(drafted.get(1, TimeUnit.MINUTES)).isZero();
      assertThat(plans(world)).containsExactlyElementsOf(families);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_person_is_told_that_the_import_was_faster(DataSource school) throws Exception {
    try (PlanWorld world = new PlanWorld(school);
        SchoolBeans person = new SchoolBeans(school)) {
      List<Long> families = threeFamilies(world);
      CompletableFuture<Long> drafted =
          whileOpen(
              world.beans(),
              () -> world.beans().bean(DraftingPlans.class).draftForFamiliesWithoutPlan(),
              () ->
                  person.inTransaction(
                      () -> person.bean(DraftingPlans.class).draft(families.get(1))));

      assertThatThrownBy(() -> drafted.get(1, TimeUnit.MINUTES))
          .hasCauseInstanceOf(FamilyHasPlan.class);
    }
  }

  private static List<Long> threeFamilies(PlanWorld world) {
    for (String name : List.of("Ann", "Bob", "Cem")) {
      world.mother(world.parent(name, null), world.pupil("Child of " + name, "4", "99", null));
    }
    return world.families().stream().sorted().toList();
  }

  /** Begins the second deed while the transaction of the first is open, and waits for the first. */
  private static <T> CompletableFuture<T> whileOpen(
      SchoolBeans first, Supplier<?> deed, Supplier<T> second) {
    return first.inTransaction(
        () -> {
          assertThat(deed.get()).isNotNull();
          CompletableFuture<T> drafted = CompletableFuture.supplyAsync(second);
          assertThatThrownBy(() -> drafted.get(2, TimeUnit.SECONDS))
              .as("it waits for the first")
              .isInstanceOf(TimeoutException.class);
          return drafted;
        });
  }

  private static List<Long> plans(PlanWorld world) {
    return world
        .beans()
        .inTransaction(
            () ->
                world
                    .beans()
                    .entities()
                    .createQuery(
                        "select p.familyId from EngagementPlan p order by p.familyId", Long.class)
                    .getResultList());
  }
}
