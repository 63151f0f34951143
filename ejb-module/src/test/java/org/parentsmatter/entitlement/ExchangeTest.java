package org.parentsmatter.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** With whom the school speaks about a pupil: held against the rule for letters, on all facts. */
class ExchangeTest {
  @Test
  void what_the_school_says_of_learning_goes_to_exactly_those_who_get_letters() {
    eachOfThem(
        facts ->
            assertThat(Exchange.toParent(facts, false).entitled())
                .as(facts.toString())
                .isEqualTo(
                    Entitlement.decide(facts).entitled() && Exchange.fromParent(facts).entitled()));
  }

  @Test
  void to_a_restricted_parent_the_school_says_nothing_at_all_and_does_not_say_why() {
    eachOfThem(
        facts -> {
          Decision practical = Exchange.toParent(facts, true);
          if (facts.restricted()) {
            assertThat(practical.entitled()).as(facts.toString()).isFalse();
          }
        });
  }

  @Test
  void a_parent_may_turn_to_the_school_whatever_is_restricted() {
    eachOfThem(
        facts ->
            assertThat(Exchange.fromParent(facts).entitled())
                .as(facts.toString())
                .isEqualTo(!facts.ended() && facts.parent() == Presence.PRESENT));
  }

  private static void eachOfThem(Consumer<RelationshipFacts> check) {
    for (RelationshipKind kind : RelationshipKind.values()) {
      for (Known responsibility : Known.values()) {
        for (Known lives : Known.values()) {
          for (RelationshipSource source : RelationshipSource.values()) {
            for (Presence pupil : Presence.values()) {
              for (Presence parent : Presence.values()) {
                for (int bits = 0; bits < 8; bits++) {
                  check.accept(
                      new RelationshipFacts(
                          kind,
                          responsibility,
                          lives,
                          Known.NOT_KNOWN,
                          source,
                          (bits & 1) != 0,
                          pupil,
                          parent,
                          (bits & 2) != 0 ? ParentKind.PERSON : ParentKind.ORGANISATION,
                          (bits & 4) != 0));
                }
              }
            }
          }
        }
      }
    }
  }
}
