package org.parentsmatter.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {
  @ParameterizedTest
  @CsvSource({
    "'  Mary   Ann ',Mary Ann",
    "Mary\u00A0\u2003Ann,Mary Ann",
    "Zoe\u0308,Zoë",
    "Anna\u200B\uFEFF,Anna",
    "\u202EAnna\u202C,Anna"
  })
  void what_nobody_sees_is_put_in_order(String given, String written) {
    assertThat(WrittenName.of(given)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Neill", "O’Neill", "O\u02BCNeill", "O`Neill", "Smith-Jones", "Smith–Jones", "de la Cruz",
        "van der Berg", "O'BRIEN-VAN DER BERG", "mcdonald", "مريم", "王小明", "Олена", "علی\u200Cرضا"
      })
  void what_somebody_chose_is_kept(String name) {
    assertThat(WrittenName.of(name)).isEqualTo(name);
  }

  @Test
  void nothing_is_no_name() {
    assertThat(WrittenName.of(null)).isNull();
    assertThat(WrittenName.of(" \u200B\u00A0")).isNull();
  }

  @Test
  void twice_is_once_and_letters_are_composed() {
    Random random = new Random(20261126);
    String signs = "aeZ '’-\u0301\u0323\u200B\u200D\u00A0\u3000\u0653\u0627\uAC00\u1100\u1161";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder given = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        given.append(signs.charAt(random.nextInt(signs.length())));
      }
      String written = WrittenName.of(given.toString());
      assertThat(WrittenName.of(written)).isEqualTo(written);
      if (written != null) {
        assertThat(Normalizer.isNormalized(written, Normalizer.Form.NFC)).isTrue();
        assertThat(written).doesNotContain("  ").isEqualTo(written.strip());
      }
    }
  }
}
