package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  @CsvSource({
    "pl,pl",
    "Polish,pl",
    "POLISH,pl",
    "POL,pl",
    "Polish (Poland),pl",
    "en-GB,en",
    "pt_BR,pt",
    "zh-Hans-CN,zh",
    "Farsi,fa",
    "PANJABI,pa",
    "Punjabi,pa",
    "Panjabi (Gurmukhi),pa",
    "PNJ,pa",
    "PNJG,pa",
    "Bengali,bn",
    "Bengali (Sylheti),syl",
    "Chinese (Cantonese),yue",
    "Chinese  (Mandarin),zh",
    "Portuguese (Brazil),pt",
    "wel,cy",
    "cym,cy",
    "rom,rom",
    "Romani,rom",
    "iw,he",
    "BSL,bfi",
    "Sign language (British),bfi",
    "Ukrainian,uk"
  })
  void languages_become_codes(String given, String code) {
    assertThat(LanguageCode.of(given)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Klingon", "Other", "REF", "Polish/English", "xx", "British", "", "QQQ"})
  void an_unknown_language_has_no_code(String given) {
    assertThat(LanguageCode.of(given)).isEmpty();
  }

  /** A name leads to a code, too, whatever stands behind it in brackets. */
  @Test
  void the_code_of_a_code_is_that_code() {
    for (String code : Locale.getISOLanguages()) {
      String once = LanguageCode.of(code).orElseThrow();
      assertThat(LanguageCode.of(once)).contains(once);
      String name = Locale.forLanguageTag(once).getDisplayLanguage(Locale.UK);
      assertThat(LanguageCode.of(name)).as(name).isPresent();
      assertThat(LanguageCode.of(name + " (anywhere)")).isEqualTo(LanguageCode.of(name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UG", "Year 42", "Sixth Form", "PS"})
  void a_year_that_nobody_knows_is_none(String given) {
    assertThat(YearGroupCode.isKnown(YearGroupCode.of(given))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R", "Nursery", "Year 7", "14", "KG", "07,08", "N2"})
  void the_code_of_a_year_is_known_and_stays(String given) {
    String code = YearGroupCode.of(given);
    assertThat(YearGroupCode.isKnown(code)).isTrue();
    assertThat(YearGroupCode.of(code)).isEqualTo(code);
  }
}
