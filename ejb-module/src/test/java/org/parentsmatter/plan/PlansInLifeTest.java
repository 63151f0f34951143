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
import org.parentsmatter.plan.Findings.Found;
import org.parentsmatter.plan.PlanEdits.Wording;
import org.parentsmatter.testing.PlanWorld;
import org.parentsmatter.testing.SchoolBeans;

/** Plans on a real database: their stations, their history, and two people at once. */
class PlansInLifeTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_plan_is_reviewed_and_the_next_goes_on_from_it(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long ann = world.parent("Ann", null);
      PlanView plan = drafted(world, ann);
      answer(world, plan, ann, Answer.AGREED, "We read every night.");
      life(world, c -> c.start(plan.id(), version(world, plan)));
      PlanView active = show(world, plan.id());
      life(world, c -> c.review(plan.id(), active.version(), found(active, Outcome.HELPED)));
      long next =
          world.beans().inTransaction(() -> moving(world).renew(plan.id(), version(world, plan)));

      PlanView before = show(world, plan.id());
      assertThat(before.status()).isEqualTo(PlanStatus.CLOSED);
      assertThat(before.life().renewedBy()).isEqualTo(next);
      assertThat(before.life().review().whatNext()).isEqualTo(WhatNext.RENEW);
      assertThat(before.commitments()).allMatch(c -> c.outcome() == Outcome.HELPED);
      PlanView after = show(world, next);
      assertThat(after.life().renews()).isEqualTo(plan.id());
      assertThat(after.status()).isEqualTo(PlanStatus.DRAFT);
      assertThat(after.commitments())
          .extracting(CommitmentView::text)
          .hasSameElementsAs(before.commitments().stream().map(CommitmentView::text).toList());
      assertThat(after.parents().get(0).answer()).isNull();
      assertThat(after.reviewOn()).isAfter(before.reviewOn());
      assertThat(history(world, next, null).versions())
          .extracting(PlanHistory.Row::changeMade)
          .containsExactly("Made this plan from the one before");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void every_version_can_be_looked_at_and_says_what_changed(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long ann = world.parent("Ann", null);
      PlanView plan = drafted(world, ann);
      assertThat(history(world, plan.id(), null).chosen()).isNull();
      String hers = plan.parents().get(0).commitments().get(0).text();
      answer(world, plan, ann, Answer.DECLINED, null);

      PlanHistory history = history(world, plan.id(), null);
      assertThat(history.versions())
          .extracting(PlanHistory.Row::changeMade)
          .containsExactly(
              "Recorded what a parent says: leaves it to the school", "Drafted the plan");
      assertThat(history.versions())
          .extracting(PlanHistory.Row::changedBy)
          .containsExactly(SchoolBeans.SIGNED_IN, "system");
      assertThat(history.chosen().differences())
          .anySatisfy(
              d -> {
                assertThat(d.about()).startsWith("Ann Hughes will, for Zoe");
                assertThat(d.before()).startsWith(hers);
                assertThat(d.now()).isEmpty();
              })
          .anySatisfy(d -> assertThat(d.now()).startsWith("Leaves it to the school, by phone"));
      assertThat(history(world, plan.id(), 1).chosen().lines().toString()).contains(hers);
      assertThat(show(world, plan.id()).parents().get(0).commitments()).isEmpty();

      world.end(ann, plan.pupils().get(0).id());
      assertThat(history(world, plan.id(), null).toString()).doesNotContain("Ann");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_people_at_once_lose_nothing(DataSource school) {
    try (PlanWorld world = new PlanWorld(school);
        SchoolBeans colleague = new SchoolBeans(school, "m.bell")) {
      PlanView read = drafted(world, world.parent("Ann", null));
      CommitmentView first = read.school().get(0);
      colleague.inTransaction(
          () ->
              colleague
                  .bean(ChangingPlans.class)
                  .save(read.id(), read.version(), edits(first, first.text(), "Mr Bell")));

      PlanEdits mine = edits(first, "We ring you.", first.owner());
      assertThatThrownBy(() -> change(world, c -> c.save(read.id(), read.version(), mine)))
          .isInstanceOf(PlanChangedMeanwhile.class)
          .hasMessageContaining("m.bell");
      PlanView saved = show(world, read.id());
      PlanMerge merge = PlanMerge.of(read, mine, saved);
      assertThat(merge.clashes()).isEmpty();
      change(world, c -> c.save(saved.id(), saved.version(), merge.edits()));

      assertThat(show(world, read.id()).school().get(0))
          .satisfies(c -> assertThat(c.text()).isEqualTo("We ring you."))
          .satisfies(c -> assertThat(c.owner()).isEqualTo("Mr Bell"));
      assertThat(history(world, read.id(), null).versions())
          .extracting(PlanHistory.Row::changedBy)
          .containsExactly(SchoolBeans.SIGNED_IN, "m.bell", "system");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void letters_say_to_each_parent_what_is_his_or_hers(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long ann = world.parent("Ann", null);
      long ben = world.parent("Ben", null);
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      world.mother(ann, zoe).mother(ben, zoe);
      long family = world.families().get(0);
      world.draftAll();
      PlanView plan =
          world
              .beans()
              .inTransaction(
                  () -> world.beans().bean(SeeingPlans.class).ofFamily(family).orElseThrow());
      answer(world, plan, ann, Answer.AGREED, null);
      answer(world, show(world, plan.id()), ben, Answer.DECLINED, "No time just now");
      PlanPart his = world.partsFor(ben).get(0);
      assertThat(his.declined()).isTrue();
      assertThat(his.parent()).isEmpty();
      assertThat(his.school()).isNotEmpty();
      PlanPart hers = world.partsFor(ann).get(0);
      assertThat(hers.agreed()).isTrue();
      assertThat(hers.review()).isNull();

      life(world, c -> c.start(plan.id(), version(world, plan)));
      PlanView active = show(world, plan.id());
      life(world, c -> c.review(plan.id(), active.version(), found(active, Outcome.HELPED)));
      assertThat(world.partsFor(ann).get(0).review().parent())
          .extracting(PlanPart.Became::text)
          .containsExactlyElementsOf(hers.parent().stream().map(PlanPart.Line::text).toList());
      assertThat(world.partsFor(ben).get(0).review().parent()).isEmpty();
      world.beans().inTransaction(() -> moving(world).renew(plan.id(), version(world, plan)));
      assertThat(world.partsFor(ben).get(0).review().school()).isNotEmpty();
      assertThat(world.partsFor(ben).get(0).declined()).isFalse();
      assertThat(world.partsFor(ann).toString() + world.partsFor(ben))
          .doesNotContain("It went well", "A good term", "No time");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_answers_for_a_parent_of_another_family(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long stranger = world.parent("Eve", null);
      world.mother(stranger, world.pupil("Tim", "5", "97", null));
      long minder = world.parent("Kim", null);
      PlanView plan = drafted(world, world.parent("Ann", null));
      world.childminder(minder, plan.pupils().get(0).id());
      for (long forged : List.of(stranger, minder, 999_999L)) {
        assertThatThrownBy(() -> answer(world, plan, forged, Answer.AGREED, null))
            .isInstanceOf(NotEntitled.class);
      }
      assertThat(show(world, plan.id()).version()).isEqualTo(plan.version());
      assertThat(history(world, plan.id(), null).versions()).isEmpty();
      assertThatThrownBy(() -> show(world, 999_999)).isInstanceOf(PlanNotFound.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void plans_are_listed_by_station_review_and_group(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      PlanView plan = drafted(world, world.parent("Ann", null));
      ListingPlans listing = world.beans().bean(ListingPlans.class);
      assertThat(ids(listing, new PlanFilter(null, null, null, null, null))).contains(plan.id());
      assertThat(
              ids(listing, new PlanFilter(PlanStatus.DRAFT, plan.tier().tier(), null, null, null)))
          .contains(plan.id());
      assertThat(ids(listing, new PlanFilter(PlanStatus.ACTIVE, null, null, null, null)))
          .doesNotContain(plan.id());
      assertThat(ids(listing, new PlanFilter(null, null, plan.reviewOn(), null, null)))
          .contains(plan.id());
      assertThat(ids(listing, new PlanFilter(null, null, TODAY.minusYears(9), null, null)))
          .isEmpty();
      assertThat(ids(listing, new PlanFilter(null, null, null, "' or 1=1 --", "x"))).isEmpty();
    }
  }

  private static List<Long> ids(ListingPlans listing, PlanFilter filter) {
    return listing.page(filter, 0, 100).rows().stream().map(PlanPage.Row::id).toList();
  }

  private static PlanView drafted(PlanWorld world, long parent) {
    long family = 0;
    long zoe = world.pupil("Zoe", "4", "91.2", null);
    world.mother(parent, zoe);
    for (long each : world.families()) {
      family = each;
    }
    world.draftAll();
    long last = family;
    return world
        .beans()
        .inTransaction(() -> world.beans().bean(SeeingPlans.class).ofFamily(last).orElseThrow());
  }

  private static PlanEdits edits(CommitmentView c, String text, String owner) {
    return new PlanEdits(List.of(), List.of(new Wording(c.id(), text, owner, c.dueOn())));
  }

  private static Findings found(PlanView plan, Outcome outcome) {
    return new Findings(
        plan.commitments().stream().map(c -> new Found(c.id(), outcome, "It went well")).toList(),
        ParentPart.PHONE,
        WhatNext.RENEW,
        null,
        "A good term");
  }

  private static void answer(
      PlanWorld world, PlanView plan, long parent, Answer answer, String words) {
    PlanAnswer said = new PlanAnswer(parent, answer, SaidHow.PHONE, TODAY, words, null);
    world
        .beans()
        .inTransaction(
            () ->
                world.beans().bean(RecordingAnswers.class).record(plan.id(), plan.version(), said));
  }

  private static void change(PlanWorld world, Consumer<ChangingPlans> change) {
    world.beans().inTransaction(() -> change.accept(world.beans().bean(ChangingPlans.class)));
  }

  private static void life(PlanWorld world, Consumer<MovingPlansOn> step) {
    world.beans().inTransaction(() -> step.accept(moving(world)));
  }

  private static MovingPlansOn moving(PlanWorld world) {
    return world.beans().bean(MovingPlansOn.class);
  }

  private static long version(PlanWorld world, PlanView plan) {
    return world.beans().bean(SeeingPlans.class).byId(plan.id()).version();
  }

  private static PlanView show(PlanWorld world, long plan) {
    return world.beans().inTransaction(() -> world.beans().bean(SeeingPlans.class).byId(plan));
  }

  private static PlanHistory history(PlanWorld world, long plan, Integer number) {
    return world
        .beans()
        .inTransaction(() -> world.beans().bean(SeeingHistory.class).of(plan, number));
  }
}
