package org.parentsmatter.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MessageWordingTest {
  @Test
  void a_short_message_is_its_own_one_line() {
    MessageWording wording = new MessageWording(" Parents\r\n matter. ", " ");
    assertThat(wording.text()).isEqualTo("Parents matter.");
    assertThat(wording.oneLine()).isEqualTo("Parents matter.");
    assertThat(new MessageWording("i".repeat(80), null).oneLine()).isEqualTo("i".repeat(80));
  }

  @Test
  void of_a_long_one_the_first_words_are() {
    assertThat(new MessageWording("word ".repeat(30), "").oneLine())
        .isEqualTo("word ".repeat(15) + "word…")
        .hasSize(80);
    assertThat(new MessageWording("i".repeat(79) + " " + "end", "").oneLine())
        .isEqualTo("i".repeat(79) + "…");
  }

  @Test
  void without_a_space_it_is_cut_within_the_word_but_never_within_a_character() {
    assertThat(new MessageWording("i".repeat(200), "").oneLine()).isEqualTo("i".repeat(79) + "…");
    assertThat(new MessageWording("🐦".repeat(60), "").oneLine()).isEqualTo("🐦".repeat(39) + "…");
  }

  @Test
  void what_was_written_for_the_one_line_stays() {
    assertThat(new MessageWording("Parents matter.", " They\tmatter ").oneLine())
        .isEqualTo("They matter");
  }

  @Test
  void each_has_its_limit_and_words_are_needed() {
    assertThatCode(() -> new MessageWording("i".repeat(500), "j".repeat(80)).check())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new MessageWording("i".repeat(501), "j").check())
        .isInstanceOf(VisionRefused.class)
        .hasMessageContaining("500");
    assertThatThrownBy(() -> new MessageWording("i", "j".repeat(81)).check())
        .isInstanceOf(VisionRefused.class)
        .hasMessageContaining("80");
    assertThatThrownBy(() -> new MessageWording(" \t", "Half of it").check())
        .isInstanceOf(VisionRefused.class)
        .hasMessageContaining("take it out of use");
    assertThat(new MessageWording(null, null).isEmpty()).isTrue();
    assertThat(new MessageWording("", "Half of it").isEmpty()).isFalse();
  }
}
