package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "KG,0",
    "00,0",
    "R,0",
    "Reception,0",
    "Year 5,5",
    "05,5",
    "Yr 11,11",
    "13,13",
    "PK,N",
    "Y7,7",
    "'07,08',7",
    "UG,UG"
  })
  void years_are_written_alike(String given, String code) {
    assertThat(YearGroupCode.of(given)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"pl,pl", "Polish,pl", "POL,pl", "en-GB,en", "Farsi,fa", "panjabi,pa", "Ukrainian,uk"})
  void languages_become_codes(String given, String code) {
    assertThat(LanguageCode.of(given)).contains(code);
  }

  @Test
  void an_unknown_language_has_no_code() {
    assertThat(LanguageCode.of("Klingon")).isEmpty();
  }
}
