package org.parentsmatter.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parentsmatter.plan.CommitmentView;
import org.parentsmatter.plan.PlanEdits.Wording;
import org.parentsmatter.plan.PlanMerge;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.PlanView;
import org.parentsmatter.plan.PlanView.PraiseView;
import org.parentsmatter.plan.Tier;
import org.parentsmatter.plan.TierView;

/** What the second of two people sees who change the same plan. */
class PlanFormTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

  private PlanForm typed;

  @BeforeEach
  void type() {
    typed = new PlanForm(plan("Zoe sings.", "We call you.", "the tutor"));
    typed.getSchool().get(0).setText("We call you on Fridays.");
    typed.getPositives().get(0).setText("Zoe sings well.");
  }

  private PlanForm meets(PlanView saved) {
    return new PlanForm(saved, PlanMerge.of(typed.getPlan(), typed.edits(), saved));
  }

  @Test
  void both_wordings_stand_side_by_side_and_either_can_be_taken() {
    PlanForm both = meets(plan("Zoe draws.", "We write to you.", "Ms Bell"));
    CommitmentRow row = both.getSchool().get(0);
    assertThat(row.getText()).isEqualTo("We call you on Fridays.");
    assertThat(row.getOwner()).isEqualTo("Ms Bell");
    assertThat(row.getClashes())
        .singleElement()
        .satisfies(clash -> assertThat(clash.theirs()).isEqualTo("We write to you."));
    PraiseRow praise = both.getPositives().get(0);
    assertThat(praise.getText()).isEqualTo("Zoe sings well.");
    assertThat(praise.getTheirs()).isEqualTo("Zoe draws.");

    row.takeTheirs(row.getClashes().get(0));
    praise.takeTheirs();
    assertThat(row.getClashes()).isEmpty();
    assertThat(praise.getTheirs()).isNull();
    assertThat(both.edits().commitments())
        .containsExactly(new Wording(1, "We write to you.", "Ms Bell", FRIDAY));
    assertThat(both.edits().positives().get(0).text()).isEqualTo("Zoe draws.");
  }

  @Test
  void what_was_typed_into_a_commitment_that_is_gone_is_still_shown() {
    PlanForm form = meets(plan("Zoe sings.", null, null));
    assertThat(form.getSchool()).isEmpty();
    assertThat(form.getLost()).containsExactly("We call you on Fridays.");
  }

  private static PlanView plan(String praise, String text, String owner) {
    return new PlanView(
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
        List.of(),
        List.of(new PraiseView(7, "Zoe", praise)),
        text == null
            ? List.of()
            : List.of(
                new CommitmentView(1, 7, "Zoe", "", "", owner, text, "why", FRIDAY, null, null)),
        List.of());
  }
}
