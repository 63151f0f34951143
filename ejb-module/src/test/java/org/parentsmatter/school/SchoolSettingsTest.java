package org.parentsmatter.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.SchoolArtwork;

class SchoolSettingsTest {
  private static final int LONGER_THAN_ANY_LIMIT = 600;

  /** What stands on letters, in the order of the settings, and the end that makes it one. */
  enum Field {
    NAME("The name of the school", ""),
    ADDRESS("A line of the address", ""),
    TELEPHONE("The telephone number", ""),
    EMAIL("The e-mail address", "@a.uk"),
    WEBSITE("The website", ".uk"),
    OFFICE_HOURS("The office hours", ""),
    SENDER_NAME("The sender's name", ""),
    SENDER_ROLE("The sender's role", "");

    private final String called;
    private final String end;

    Field(String called, String end) {
      this.called = called;
      this.end = end;
    }

    SchoolSettings with(int length) {
      String[] texts = {"Larkfield", "School Lane", "", "", "", "", "", ""};
      texts[ordinal()] = "i".repeat(length - end.length()) + end;
      return settings(texts);
    }

    private boolean keeps(int length) {
      try {
        with(length).check();
        return true;
      } catch (SettingNotAccepted e) {
        return false;
      }
    }

    int longest() {
      return IntStream.iterate(LONGER_THAN_ANY_LIMIT, n -> n - 1)
          .filter(this::keeps)
          .findFirst()
          .orElseThrow();
    }
  }

  static SchoolSettings settings(String... t) {
    return new SchoolSettings(0, t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7]);
  }

  @ParameterizedTest
  @EnumSource
  void the_longest_text_that_is_kept_fits_a_letter(Field field) {
    SchoolSettings kept = field.with(field.longest());
    assertThatCode(() -> SpecimenLetter.set(profile(kept), List.of(), SchoolArtwork.NONE))
        .doesNotThrowAnyException();
  }

  private static SchoolProfile profile(SchoolSettings kept) {
    return new SchoolProfile(
        kept.name(),
        false,
        kept.addressLines(),
        kept.telephone(),
        kept.email(),
        kept.website(),
        kept.officeHours(),
        kept.senderName(),
        kept.senderRole(),
        false,
        false);
  }

  @ParameterizedTest
  @EnumSource
  void one_character_more_is_refused_by_the_name_of_its_field(Field field) {
    assertThatThrownBy(() -> field.with(field.longest() + 1).check())
        .isInstanceOf(SettingNotAccepted.class)
        .hasMessageContaining(field.called)
        .hasMessageContaining(field.longest() + " characters at most");
  }

  @Test
  void settings_at_every_limit_at_once_are_words_of_a_letter() {
    String[] texts = new String[Field.values().length];
    for (Field field : Field.values()) {
      texts[field.ordinal()] = "i".repeat(field.longest() - field.end.length()) + field.end;
    }
    texts[Field.ADDRESS.ordinal()] =
        String.join("\n", Collections.nCopies(SchoolSettings.MOST_ADDRESS_LINES, texts[1]));
    SchoolSettings full = settings(texts);
    full.check();
    LetterData words = SpecimenLetter.words(profile(full), List.of());
    assertThat(words.letterhead().addressLines()).hasSize(SchoolSettings.MOST_ADDRESS_LINES);
    assertThat(full.address().length()).isLessThanOrEqualTo(SchoolSettings.LONGEST_ADDRESS);
  }

  @Test
  void an_address_has_no_more_lines_than_an_envelope() {
    String eight = "School Lane\n\n".repeat(8);
    assertThatThrownBy(() -> settings("Larkfield", eight, "", "", "", "", "", "").check())
        .isInstanceOf(SettingNotAccepted.class)
        .hasMessageContaining("The address")
        .hasMessageContaining("7 lines");
  }
}
