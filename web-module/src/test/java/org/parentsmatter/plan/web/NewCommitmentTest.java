package org.parentsmatter.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.Continuum;
import org.parentsmatter.catalogue.EefRecommendation;
import org.parentsmatter.catalogue.EpsteinType;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.catalogue.StrategyView;
import org.parentsmatter.catalogue.Strength;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.Person;
import org.parentsmatter.plan.Tier;
import org.parentsmatter.plan.TierView;

class NewCommitmentTest {
  private static final long CALLING = 1;
  private static final long READING = 2;
  private static final List<StrategyView> CATALOGUE =
      List.of(
          strategy(CALLING, Need.ATTENDANCE, "We ring you about {child}."),
          strategy(READING, Need.READING, "We read with {child}."));
  private static final PlanView PLAN =
      new PlanView(
          1,
          1,
          PlanStatus.DRAFT,
          new TierView(Tier.UNIVERSAL, Tier.UNIVERSAL, null, null),
          1,
          "Hughes",
          "j.patel",
          LocalDateTime.MIN,
          "j.patel",
          LocalDateTime.MIN,
          LocalDate.MAX,
          PlanView.Life.NEW,
          List.of(new Person(7, "Zoe Hughes", "Zoe"), new Person(8, "Leo Hughes", "Leo")),
          List.of(),
          List.of(),
          List.of());

  private NewCommitment added;

  @BeforeEach
  void begin() {
    added = new NewCommitment();
    choose(CALLING);
  }

  private void choose(Long strategy) {
    added.setStrategyId(strategy);
    added.takeWords(PLAN, CATALOGUE);
  }

  @Test
  void a_second_choice_brings_its_own_words_and_its_own_reason() {
    choose(READING);

    assertThat(added.getText()).isEqualTo("We read with Zoe.");
    assertThat(added.getWhy()).contains("reading").doesNotContain("attendance");
  }

  @Test
  void what_somebody_typed_is_never_overwritten() {
    added.setText("We ring you every Friday.");
    added.setWhy("you asked for it");

    choose(READING);

    assertThat(added.getText()).isEqualTo("We ring you every Friday.");
    assertThat(added.getWhy()).isEqualTo("you asked for it");
  }

  @Test
  void another_child_is_called_by_its_name() {
    added.setPupilId(8L);
    added.takeWords(PLAN, CATALOGUE);

    assertThat(added.getText()).isEqualTo("We ring you about Leo.");
  }

  @Test
  void whoever_turns_to_own_words_begins_with_none() {
    choose(null);

    assertThat(added.getText()).isNull();
    assertThat(added.getWhy()).isNull();
  }

  private static StrategyView strategy(long id, Need need, String schoolDoes) {
    return new StrategyView(
        id,
        new CatalogueEntry(
            "s" + id,
            1,
            "Title",
            EnumSet.allOf(AgeBand.class),
            need,
            null,
            schoolDoes,
            "",
            "",
            "",
            "",
            EefRecommendation.SUSTAINED_SUPPORT,
            EpsteinType.COMMUNICATING,
            Continuum.INVOLVEMENT_WITH_SCHOOL,
            Strength.NOT_ESTABLISHED,
            null));
  }
}
