package org.parentsmatter.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.contact.TwoFamilies.MOMENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of an exchange, as a table. */
class ContactFactsTest {
  @ParameterizedTest
  @CsvSource({
    "OUT, PHONE, SPOKE, SPOKE",
    "OUT, PHONE, NO_ANSWER, NO_ANSWER",
    "OUT, PHONE, SENT, SPOKE",
    "OUT, PHONE, NOT_DELIVERED, refused",
    "OUT, TEXT, SPOKE, SENT",
    "OUT, TEXT, NOT_DELIVERED, NOT_DELIVERED",
    "OUT, LETTER, MESSAGE_LEFT, refused",
    "OUT, HOME_VISIT, NO_ANSWER, NO_ANSWER",
    "IN, EMAIL, SPOKE, SENT",
    "IN, PHONE, MESSAGE_LEFT, MESSAGE_LEFT",
    "IN, PHONE, NO_ANSWER, refused",
    "IN, TEXT, NOT_DELIVERED, refused"
  })
  void an_outcome_is_put_as_the_channel_has_it(
      Direction direction, Channel channel, Outcome said, String kept) {
    ContactFacts facts = facts(direction, channel, said, "Note");
    if (kept.equals("refused")) {
      assertThatThrownBy(() -> facts.entered(MOMENT)).isInstanceOf(ContactRefused.class);
    } else {
      assertThat(facts.entered(MOMENT).outcome()).isEqualTo(Outcome.valueOf(kept));
    }
  }

  @Test
  void what_lies_ahead_has_not_happened() {
    ContactFacts facts = facts(Direction.OUT, Channel.PHONE, Outcome.SPOKE, "Note");
    assertThatThrownBy(() -> facts.entered(MOMENT.minusHours(1)))
        .isInstanceOf(ContactRefused.class)
        .hasMessageContaining("not happened yet");
  }

  @Test
  void a_note_is_at_most_2000_characters_and_a_blank_one_is_none() {
    assertThat(facts(Direction.IN, Channel.PHONE, Outcome.SPOKE, "  ").entered(MOMENT).note())
        .isNull();
    assertThatThrownBy(
            () ->
                facts(Direction.IN, Channel.PHONE, Outcome.SPOKE, "x".repeat(2001)).entered(MOMENT))
        .isInstanceOf(ContactRefused.class)
        .hasMessageContaining("2000");
  }

  @Test
  void nothing_may_be_missing() {
    assertThatThrownBy(() -> facts(null, Channel.PHONE, Outcome.SPOKE, null).entered(MOMENT))
        .isInstanceOf(ContactRefused.class);
    assertThatThrownBy(() -> facts(Direction.IN, null, Outcome.SPOKE, null).entered(MOMENT))
        .isInstanceOf(ContactRefused.class);
    assertThatThrownBy(() -> facts(Direction.IN, Channel.PHONE, null, null).entered(MOMENT))
        .isInstanceOf(ContactRefused.class);
  }

  private static ContactFacts facts(
      Direction direction, Channel channel, Outcome outcome, String note) {
    return new ContactFacts(
        MOMENT, direction, channel, Purpose.LEARNING, Tone.NEUTRAL, outcome, null, note, null);
  }
}
