package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.plan.PlanEdits.Wording;
import org.parentsmatter.testing.PlanWorld;
import org.parentsmatter.testing.SchoolBeans;

class ChangingPlansTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_plan_is_worded_agreed_and_closed(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long ann = world.parent("Ann", null);
      long family = world.mother(ann, zoe).families().get(0);
      world.draftAll();
      PlanView drafted = see(world, family);
      assertThat(drafted.school().get(0).strategy()).isNotEmpty();
      assertThat(drafted.parents().get(0).name()).isEqualTo("Ann Hughes");

      CommitmentView first = drafted.school().get(0);
      change(
          world,
          c ->
              c.save(
                  drafted.id(),
                  drafted.version(),
                  new PlanEdits(
                      List.of(new PlanEdits.Praise(zoe, "Zoe sings.")),
                      List.of(new Wording(first.id(), "We ring you.", "Ms Patel", TODAY)))));
      PlanView worded = see(world, family);
      assertThat(worded.version()).isGreaterThan(drafted.version());
      assertThat(worded.changedBy()).isEqualTo(SchoolBeans.SIGNED_IN);
      assertThat(worded.positives().get(0).text()).isEqualTo("Zoe sings.");
      assertThat(worded.school().get(0).text()).isEqualTo("We ring you.");
      assertThat(worded.school().get(0).dueOn()).isEqualTo(TODAY);

      PlanAnswer agrees =
          new PlanAnswer(ann, Answer.AGREED, SaidHow.PHONE, TODAY, "Sounds good.", null);
      assertThatThrownBy(() -> answer(world, drafted, agrees))
          .isInstanceOf(PlanChangedMeanwhile.class)
          .hasMessageContaining(SchoolBeans.SIGNED_IN);

      answer(world, worded, agrees);
      assertThat(world.partsFor(ann).get(0).agreed()).isTrue();
      PlanView agreed = see(world, family);
      world
          .beans()
          .inTransaction(
              () ->
                  world
                      .beans()
                      .bean(MovingPlansOn.class)
                      .close(agreed.id(), agreed.version(), null));
      assertThat(world.partsFor(ann)).isEmpty();
      world.beans().inTransaction(() -> world.beans().bean(DraftingPlans.class).draft(family));
      assertThat(world.partsFor(ann)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_taken_out_can_be_put_back(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long ann = world.parent("Ann", null);
      long family = world.mother(ann, zoe).families().get(0);
      world.draftAll();
      PlanView before = see(world, family);
      CommitmentView hers = before.parents().get(0).commitments().get(0);
      RemovedCommitment removed =
          world
              .beans()
              .inTransaction(
                  () ->
                      world
                          .beans()
                          .bean(ChangingPlans.class)
                          .remove(before.id(), before.version(), hers.id()));
      PlanView without = see(world, family);
      assertThat(without.parents().get(0).commitments()).doesNotContain(hers);
      change(
          world,
          c -> c.add(without.id(), without.version(), removed.parentId(), removed.promise()));
      assertThat(see(world, family).parents().get(0).commitments())
          .extracting(CommitmentView::text)
          .contains(hers.text());
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_plan_is_worded_on_when_one_of_its_pupils_has_gone(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long leo = world.pupil("Leo", "6", "97.0", null);
      long ivy = world.pupil("Ivy", "8", "96.0", null);
      long family = world.mother(world.parent("Ann", null), zoe, leo, ivy).families().get(0);
      world.draftAll();
      PlanView opened = see(world, family);
      List<PlanEdits.Praise> typed =
          opened.positives().stream()
              .map(p -> new PlanEdits.Praise(p.pupilId(), p.text() + " Still."))
              .toList();
      world.leave(leo);
      world.moveAway(ivy);

      change(world, c -> c.save(opened.id(), opened.version(), new PlanEdits(typed, List.of())));

      assertThat(see(world, family).positives())
          .singleElement()
          .satisfies(p -> assertThat(p.pupilName()).isEqualTo("Zoe Hughes"))
          .satisfies(p -> assertThat(p.text()).endsWith("Still."));
      assertThat(world.praiseOf(leo)).isNotEmpty().doesNotEndWith("Still.");
      assertThat(world.praiseOf(ivy)).isNotEmpty().doesNotEndWith("Still.");
    }
  }

  private static PlanView see(PlanWorld world, long family) {
    return world
        .beans()
        .inTransaction(() -> world.beans().bean(SeeingPlans.class).ofFamily(family).orElseThrow());
  }

  private static void answer(PlanWorld world, PlanView plan, PlanAnswer said) {
    world
        .beans()
        .inTransaction(
            () ->
                world.beans().bean(RecordingAnswers.class).record(plan.id(), plan.version(), said));
  }

  private static void change(PlanWorld world, Consumer<ChangingPlans> change) {
    world.beans().inTransaction(() -> change.accept(world.beans().bean(ChangingPlans.class)));
  }
}
