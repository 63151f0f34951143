package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.PlanWorld;
import org.parentsmatter.testing.SchoolBeans;

class DecidingTierTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_rules_propose_and_a_person_decides(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long ann = world.parent("Ann", null);
      long family = world.mother(ann, zoe).families().get(0);
      world.draftAll();

      String why = "attendance is 91.2%, which is below 95%";
      PlanView drafted = see(world, family);
      assertThat(drafted.tier()).isEqualTo(new TierView(Tier.TARGETED, Tier.TARGETED, why, null));

      decide(world, drafted, Tier.INTENSIVE);
      PlanView decided = see(world, family);
      assertThat(decided.tier())
          .isEqualTo(new TierView(Tier.INTENSIVE, Tier.TARGETED, why, SchoolBeans.SIGNED_IN));
      assertThatThrownBy(() -> decide(world, drafted, Tier.UNIVERSAL))
          .isInstanceOf(PlanChangedMeanwhile.class);
      assertThat(world.partsFor(ann).toString())
          .as("what the parent reads")
          .doesNotContainIgnoringCase("intensive")
          .doesNotContainIgnoringCase("targeted");

      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      world.put(
          "update engagement_plan set status = 'CLOSED', closed_on = ?1", Date.valueOf(today));
      PlanView closed =
          world
              .beans()
              .inTransaction(() -> world.beans().bean(SeeingPlans.class).byId(decided.id()));
      assertThatThrownBy(() -> decide(world, closed, Tier.UNIVERSAL))
          .isInstanceOf(PlanClosed.class);
    }
  }

  private static PlanView see(PlanWorld world, long family) {
    return world
        .beans()
        .inTransaction(() -> world.beans().bean(SeeingPlans.class).ofFamily(family))
        .orElseThrow();
  }

  private static void decide(PlanWorld world, PlanView plan, Tier tier) {
    world
        .beans()
        .inTransaction(
            () ->
                world
                    .beans()
                    .bean(ChangingPlans.class)
                    .decideTier(plan.id(), plan.version(), tier));
  }
}
