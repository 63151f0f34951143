package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairSpreadTest {
  @Test
  void one_child_gets_what_matters_most_three_at_most() {
    assertThat(FairSpread.of(List.of(pupil(1, 0, 4, 7, 9))))
        .containsExactly(proposal(1, 0), proposal(1, 4), proposal(1, 7));
  }

  @Test
  void two_children_take_turns() {
    assertThat(FairSpread.of(List.of(pupil(1, 4, 5, 6), pupil(2, 0, 7))))
        .containsExactly(proposal(2, 0), proposal(1, 4), proposal(2, 7));
  }

  @Test
  void of_four_children_the_most_pressing_three_come_first() {
    assertThat(FairSpread.of(List.of(pupil(1, 9, 10), pupil(2, 3), pupil(3, 0), pupil(4, 5))))
        .containsExactly(proposal(3, 0), proposal(2, 3), proposal(4, 5));
  }

  @Test
  void a_child_without_proposals_leaves_its_place_to_the_others() {
    assertThat(FairSpread.of(List.of(List.of(), pupil(2, 3, 4))))
        .containsExactly(proposal(2, 3), proposal(2, 4));
  }

  @Test
  void the_order_in_which_children_are_read_does_not_matter() {
    assertThat(FairSpread.of(List.of(pupil(1, 3, 4), pupil(2, 3, 4))))
        .isEqualTo(FairSpread.of(List.of(pupil(2, 3, 4), pupil(1, 3, 4))));
  }

  private static List<Proposal> pupil(long id, int... ranks) {
    return java.util.Arrays.stream(ranks).mapToObj(rank -> proposal(id, rank)).toList();
  }

  private static Proposal proposal(long pupilId, int rank) {
    return new Proposal(pupilId, rank, "strategy-" + rank, "because", 0);
  }
}
