package org.parentsmatter.drafting.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.DraftingPlans;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.plan.Tier;
import org.parentsmatter.testing.PlanWorld;

class DraftingRoundsTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_round_is_looked_at_written_and_taken_back(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      List<Long> families = families(world, "88", "99", "97");
      long round = proposed(world, Audience.all());

      List<RoundFamilyView> rows = rows(world, round, null);
      assertThat(rows).hasSize(3).allMatch(RoundFamilyView::isProposed);
      assertThat(rows)
          .filteredOn(row -> row.tier() == Tier.TARGETED)
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.tierWhy()).isEqualTo("attendance is 88%, which is below 95%");
                assertThat(row.content().good()).hasSize(1);
                assertThat(row.content().promises())
                    .extracting(RoundContent.Line::who)
                    .contains("The school", "Parent Hughes");
                assertThat(row.content().promises())
                    .extracting(RoundContent.Line::why)
                    .contains("attendance is 88%, which is below 90%");
              });
      assertThat(plans(world)).isZero();

      long out = rows.get(0).id();
      run(world, () -> of(world).takeOut(round, out));
      write(world, round);
      assertThat(plans(world)).isEqualTo(2);
      assertThat(rows(world, round, FamilyState.TAKEN_OUT)).hasSize(1);
      assertThat(rows(world, round, FamilyState.DRAFTED)).hasSize(2);
      assertThatThrownBy(() -> run(world, () -> of(world).putBack(round, out)))
          .isInstanceOf(RoundRefused.class);

      world.put(
          "update engagement_plan set changed_at = current_timestamp where id ="
              + " (select min(id) from engagement_plan)");
      assertThat(did(world, () -> of(world).takeBack(round))).isEqualTo(1);
      assertThat(plans(world)).as("what somebody touched stays").isEqualTo(1);
      assertThat(rows(world, round, FamilyState.TAKEN_BACK)).hasSize(1);
      assertThat(families).hasSize(3);
      assertThat(proposed(world, Audience.all())).isNotEqualTo(round);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_written_is_what_was_looked_at(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      List<Long> families = families(world, "88", "99", "97");
      long round = proposed(world, Audience.all());

      did(world, () -> world.beans().bean(DraftingPlans.class).draft(families.get(0)));
      world.put("update pupil set attendance_percent = 91 where attendance_percent = 99");
      write(world, round);

      assertThat(plans(world)).isEqualTo(2);
      assertThat(rows(world, round, FamilyState.LEFT_OUT))
          .extracting(RoundFamilyView::whyNot)
          .containsExactlyInAnyOrder(
              "this family has a plan by now",
              "what the school knows has changed since; look at what is proposed now");
      assertThat(proposedOf(world, proposed(world, Audience.all())))
          .as("who has a plan is not chosen again")
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_restriction_after_the_preview_keeps_the_plan_from_being_written(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "88", null);
      long ann = world.parent("Parent", null);
      long bob = world.parent("Other", null);
      world.mother(ann, zoe).mother(bob, zoe).families();
      long round = proposed(world, Audience.all());

      world.end(bob, zoe);
      write(world, round);

      assertThat(plans(world)).isZero();
      assertThat(rows(world, round, FamilyState.LEFT_OUT)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_audience_and_earlier_plans_say_who_is_chosen(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      world.mother(world.parent("Parent", null), world.pupil("Zoe", "4", "88", null));
      world.mother(world.parent("Parent", null), world.pupil("Tom", "8", "88", null));
      world.families();

      assertThat(counted(world, new Audience(AudienceKind.YEAR, "8"), WhichFamilies.ALL))
          .isEqualTo(1);
      assertThat(counted(world, new Audience(AudienceKind.TUTOR_GROUP, "4A"), WhichFamilies.ALL))
          .isEqualTo(1);
      assertThat(counted(world, new Audience(AudienceKind.LIST, "77"), WhichFamilies.ALL)).isZero();
      assertThat(counted(world, Audience.all(), WhichFamilies.CLOSED)).isZero();
      world.draftAll();
      assertThat(counted(world, Audience.all(), WhichFamilies.ALL)).isZero();
      world.put("update engagement_plan set status = 'CLOSED', open_family_id = null");
      assertThat(counted(world, Audience.all(), WhichFamilies.CLOSED)).isEqualTo(2);
      assertThat(counted(world, Audience.all(), WhichFamilies.NEVER)).isZero();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_round_that_was_stopped_goes_on_with_the_families_still_open(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      families(world, "88", "99");
      Rounds rounds = world.beans().bean(Rounds.class);
      long round = did(world, () -> rounds.order(order(Audience.all()), "j.patel"));
      run(world, () -> world.beans().bean(RoundWork.class).choose(round));
      run(world, () -> of(world).stop(round));
      assertThat(did(world, () -> rounds.goesOn(round, 1))).isFalse();
      run(world, () -> rounds.rest(round, 1, null));
      run(world, () -> rounds.change(round, r -> r.resume(Rounds.now())));
      assertThat(did(world, () -> rounds.goesOn(round, 1))).as("an older job").isFalse();
      assertThat(did(world, () -> rounds.goesOn(round, 2))).isTrue();
      run(world, () -> world.beans().bean(RoundWork.class).choose(round));
      propose(world, round);
      assertThat(rows(world, round, FamilyState.PROPOSED)).hasSize(2);

      run(world, () -> of(world).discard(round));
      assertThat(rows(world, round, null)).isEmpty();
      assertThatThrownBy(() -> write(world, round)).isInstanceOf(RoundRefused.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_round_whose_process_died_is_noticed_and_old_proposals_are_forgotten(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      families(world, "88");
      Rounds rounds = world.beans().bean(Rounds.class);
      long waiting = proposed(world, Audience.all());
      long working = did(world, () -> rounds.order(order(Audience.all()), "j.patel"));
      run(world, () -> rounds.restSilent(Duration.ofMinutes(2), "It ended."));
      assertThat(statusOf(world, working)).isEqualTo(RoundStatus.LOOKING);

      world.put(
          "update drafting_round set heartbeat_at = ?1",
          Timestamp.valueOf(Rounds.now().minusMinutes(3)));
      run(world, () -> rounds.restSilent(Duration.ofMinutes(2), "It ended."));
      assertThat(statusOf(world, working)).isEqualTo(RoundStatus.STOPPED);
      assertThat(statusOf(world, waiting)).isEqualTo(RoundStatus.WAITING);

      assertThat(did(world, () -> rounds.olderThan(Rounds.now().minusDays(1)))).isEmpty();
      assertThat(did(world, () -> rounds.olderThan(Rounds.now().plusDays(1))))
          .containsExactly(waiting);
    }
  }

  private static RoundStatus statusOf(PlanWorld world, long round) {
    return did(world, () -> world.beans().bean(SeeingRounds.class).round(round)).status();
  }

  private static List<Long> families(PlanWorld world, String... attendances) {
    for (String attendance : attendances) {
      world.mother(world.parent("Parent", null), world.pupil("Zoe", "8", attendance, null));
    }
    return world.families();
  }

  private static RoundOrder order(Audience audience) {
    return new RoundOrder(
        UUID.randomUUID().toString(), audience, "Whole school", WhichFamilies.ALL);
  }

  private static long proposed(PlanWorld world, Audience audience) {
    Rounds rounds = world.beans().bean(Rounds.class);
    long round = did(world, () -> rounds.order(order(audience), "j.patel"));
    run(world, () -> world.beans().bean(RoundWork.class).choose(round));
    propose(world, round);
    return round;
  }

  private static void propose(PlanWorld world, long round) {
    while (did(world, () -> world.beans().bean(RoundWork.class).proposeSome(round))) {
      // Until there are no more.
    }
    run(world, () -> world.beans().bean(Rounds.class).worked(round));
  }

  private static void write(PlanWorld world, long round) {
    Rounds rounds = world.beans().bean(Rounds.class);
    run(world, () -> rounds.change(round, r -> r.apply("j.patel", Rounds.now())));
    boolean more = true;
    while (more) {
      more = did(world, () -> world.beans().bean(RoundWork.class).writeSome(round));
    }
    run(world, () -> rounds.done(round));
  }

  private static List<RoundFamilyView> rows(PlanWorld world, long round, FamilyState state) {
    return did(
        world, () -> world.beans().bean(SeeingRounds.class).families(round, state, null, 0, 50));
  }

  private static long proposedOf(PlanWorld world, long round) {
    return did(world, () -> world.beans().bean(SeeingRounds.class).round(round))
        .counts()
        .proposed();
  }

  private static long counted(PlanWorld world, Audience audience, WhichFamilies which) {
    return did(world, () -> world.beans().bean(SeeingRounds.class).count(audience, which));
  }

  private static long plans(PlanWorld world) {
    return did(
        world,
        () ->
            ((Number)
                    world
                        .beans()
                        .entities()
                        .createNativeQuery("select count(*) from engagement_plan")
                        .getSingleResult())
                .longValue());
  }

  private static DraftingRounds of(PlanWorld world) {
    return world.beans().bean(DraftingRounds.class);
  }

  private static void run(PlanWorld world, Runnable work) {
    world.beans().inTransaction(work);
  }

  private static <T> T did(PlanWorld world, Supplier<T> work) {
    return world.beans().inTransaction(work);
  }
}
