package org.parentsmatter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.plan.PlanEdits.Praise;
import org.parentsmatter.plan.PlanEdits.Wording;
import org.parentsmatter.plan.PlanMerge.Clash;
import org.parentsmatter.plan.PlanMerge.Field;
import org.parentsmatter.plan.PlanView.PraiseView;

class PlanMergeTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);
  private static final PlanView READ =
      plan("Good.", says(1, "Call.", "tutor", null), says(2, "Meet.", "head", MONDAY));

  @Test
  void what_each_changed_alone_is_kept_of_both() {
    PlanView saved =
        plan("Very good.", says(1, "Call.", "tutor", null), says(2, "Meet.", "head", FRIDAY));
    PlanMerge merge = PlanMerge.of(READ, typed("Good.", "Call on Friday.", "tutor", null), saved);
    assertThat(merge.clashes()).isEmpty();
    assertThat(merge.edits().positives()).containsExactly(new Praise(7, "Very good."));
    assertThat(merge.edits().commitments())
        .containsExactly(
            new Wording(1, "Call on Friday.", "tutor", null),
            new Wording(2, "Meet.", "head", FRIDAY));
  }

  @Test
  void where_both_changed_a_field_both_wordings_are_there() {
    PlanView saved =
        plan("Good.", says(1, "Call at noon.", "Ms Bell", null), says(2, "Meet.", "head", MONDAY));
    PlanMerge merge = PlanMerge.of(READ, typed("Good.", "Call on Friday.", "tutor", FRIDAY), saved);
    assertThat(merge.clashes()).containsExactly(new Clash(Field.TEXT, 1, "Call at noon."));
    assertThat(merge.edits().commitments().get(0))
        .isEqualTo(new Wording(1, "Call on Friday.", "Ms Bell", FRIDAY));
  }

  @Test
  void the_same_change_twice_is_no_clash() {
    PlanView saved =
        plan("Great.", says(1, "Call.", "tutor", FRIDAY), says(2, "Meet.", "head", MONDAY));
    PlanMerge merge = PlanMerge.of(READ, typed("Great.", "Call.", "tutor", FRIDAY), saved);
    assertThat(merge.clashes()).isEmpty();
  }

  @Test
  void a_day_that_both_changed_clashes_too() {
    PlanView saved =
        plan("Best.", says(1, "Call.", "tutor", MONDAY), says(2, "Meet.", "head", MONDAY));
    PlanMerge merge = PlanMerge.of(READ, typed("Better.", "Call.", "tutor", FRIDAY), saved);
    assertThat(merge.clashes())
        .containsExactly(
            new Clash(Field.PRAISE, 7, "Best."), new Clash(Field.DUE, 1, "2026-12-07"));
  }

  @Test
  void words_typed_into_a_commitment_that_is_gone_are_not_lost() {
    PlanView saved =
        plan("Good.", says(2, "Meet.", "head", MONDAY), says(3, "Write.", "head", null));
    PlanMerge merge = PlanMerge.of(READ, typed("Good.", "Call on Friday.", "tutor", null), saved);
    assertThat(merge.lost()).containsExactly("Call on Friday.");
    assertThat(merge.edits().commitments())
        .extracting(Wording::commitmentId)
        .containsExactly(2L, 3L);
  }

  private static PlanEdits typed(String praise, String text, String owner, LocalDate due) {
    return new PlanEdits(
        List.of(new Praise(7, praise)),
        List.of(new Wording(1, text, owner, due), new Wording(2, "Meet.", "head", MONDAY)));
  }

  private static CommitmentView says(long id, String text, String owner, LocalDate due) {
    return new CommitmentView(id, 7, "Zoe", "", "", owner, text, "why", due, null, null);
  }

  private static PlanView plan(String praise, CommitmentView... school) {
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
        MONDAY,
        PlanView.Life.NEW,
        List.of(),
        List.of(new PraiseView(7, "Zoe", praise)),
        new ArrayList<>(List.of(school)),
        List.of());
  }
}
