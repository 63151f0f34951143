package org.parentsmatter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900123",
        "+44 7700 900123",
        "(020) 7946 0018",
        "0044 20 7946 0018",
        "020-7946-0018",
        "ann.hughes@example.org",
        "https://example.org/a?b=c",
        "www.example.org/a",
        "LK1 4QT",
        "sw1a1aa"
      })
  void ways_to_reach_somebody_are_left_out_of_what_was_typed(String way) {
    assertThat(PaperWords.text("Call " + way + " after six"))
        .isEqualTo("Call [left out] after six");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She read 12 books in 3 weeks",
        "At school on 97.5% of days",
        "On 4.12.2026 at 17:10 in room 204",
        "Chapter 10, pages 101-120",
        "Grade 7 in 2026"
      })
  void other_numbers_stay(String words) {
    assertThat(PaperWords.text(words)).isEqualTo(words);
  }

  @Test
  void names_and_days_read_as_people_say_them() {
    assertThat(PaperWords.or(List.of("Zoë", "Tom", "Amelia"))).isEqualTo("Zoë, Tom or Amelia");
    assertThat(PaperWords.or(List.of("Zoë"))).isEqualTo("Zoë");
    assertThat(PaperWords.name("x".repeat(200))).hasSize(PaperWords.LONGEST_NAME + 2);
    assertThat(PaperWords.midSentence("Mother")).isEqualTo("mother");
    assertThat(PaperWords.midSentence("GP")).isEqualTo("GP");
    LocalDate today = LocalDate.of(2026, 11, 27);
    assertThat(PaperWords.day(LocalDate.of(2026, 12, 4), today)).isEqualTo("Friday 4 December");
    assertThat(PaperWords.day(LocalDate.of(2025, 12, 4), today)).isEqualTo("4 December 2025");
  }
}
