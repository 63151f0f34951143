package org.parentsmatter.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
  private static final List<String> SHAPES = List.of("A9", "A99", "A9A", "AA9", "AA99", "AA9A");

  @ParameterizedTest
  @CsvSource({
    "lf11ab,LF1 1AB",
    "LF1 1AB,LF1 1AB",
    "'LF1  1ab',LF1 1AB",
    "LF1-1AB,LF1 1AB",
    "l f1 1 ab,LF1 1AB",
    "m11ae,M1 1AE",
    "w1a0ax,W1A 0AX",
    "ec1a1bb,EC1A 1BB",
    "bt480aa,BT48 0AA",
    "je23qa,JE2 3QA",
    "bf11aa,BF1 1AA",
    "gir0aa,GIR 0AA"
  })
  void one_of_the_country_is_written_as_on_an_envelope(String given, String shown) {
    assertThat(Postcode.of(given)).isEqualTo(shown);
    assertThat(Postcode.isNational(given)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"d02 af30", "00-950", "75008", "1012 AB", "K1A 0B1", "LF1 OAB", "LF1", "none", ""})
  void any_other_stays_as_it_came(String given) {
    assertThat(Postcode.of(given)).isEqualTo(given);
    assertThat(Postcode.isNational(given)).isFalse();
  }

  @Test
  void where_there_is_none_none_is_made() {
    assertThat(Postcode.of(null)).isNull();
  }

  @Test
  void blanks_and_capitals_make_no_other_postcode_and_twice_is_once() {
    Random random = new Random(20261126);
    for (int i = 0; i < 2_000; i++) {
      String whole = whole(random);
      String written = written(whole, random);
      assertThat(Postcode.of(written)).as(written).isEqualTo(whole);
      assertThat(Postcode.of(whole)).isEqualTo(whole);
    }
  }

  static String whole(Random random) {
    String shape = SHAPES.get(random.nextInt(SHAPES.size())) + " 9AA";
    StringBuilder whole = new StringBuilder();
    for (char sign : shape.toCharArray()) {
      whole.append(
          switch (sign) {
            case 'A' -> (char) ('A' + random.nextInt(26));
            case '9' -> (char) ('0' + random.nextInt(10));
            default -> sign;
          });
    }
    return whole.toString();
  }

  private static String written(String whole, Random random) {
    StringBuilder written = new StringBuilder();
    for (char sign : whole.replace(" ", "").toCharArray()) {
      written.append(random.nextInt(4) == 0 ? " " : "").append(sign);
    }
    return random.nextBoolean()
        ? written.toString()
        : written.toString().toLowerCase(Locale.ROOT).strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ireland", "REPUBLIC OF IRELAND", "Poland", "Côte d’Ivoire", "usa"})
  void another_country_is_known_by_its_name(String line) {
    assertThat(Abroad.isNamedIn(null, "Main Street", line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "England",
        "Wales",
        "Scotland",
        "United Kingdom",
        "Jersey",
        "Larkshire",
        "Poland St"
      })
  void a_place_of_the_country_is_none(String line) {
    assertThat(Abroad.isNamedIn(line, null)).isFalse();
  }
}
