package org.parentsmatter.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "89.99, Under 90%",
        "90, 90% to under 95%",
        "94.99, 90% to under 95%",
        "95, 95% and over",
        "-, -"
      })
  void attendance_is_told_apart_at_90_and_95_percent(BigDecimal percent, String band) {
    PupilInView pupil = new PupilInView(1, 1, "7", percent, "en");
    assertThat(Band.ATTENDANCE.of(List.of(pupil), Map.of())).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "BELOW AT, Below expectation",
        "BELOW AT AT, At expectation",
        "WELL_ABOVE AT, Above expectation",
        "WELL_BELOW ABOVE, Below expectation",
        "AT, At expectation",
        "-, -"
      })
  void attainment_is_what_half_of_the_subjects_say(String standings, String band) {
    Map<Long, List<String>> known =
        standings == null ? Map.of() : Map.of(1L, Arrays.asList(standings.split(" ")));
    PupilInView pupil = new PupilInView(1, 1, "7", null, null);
    assertThat(Band.ATTAINMENT.of(List.of(pupil), known)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "en, pl, Another language",
        "English, en-GB, English",
        "-, en, English",
        "-, -, -",
        "-, ur, Another language"
      })
  void a_family_is_in_the_band_of_the_child_who_needs_most(String one, String other, String band) {
    List<PupilInView> pupils =
        List.of(new PupilInView(1, 1, "7", null, one), new PupilInView(2, 1, "9", null, other));
    assertThat(Band.HOME_LANGUAGE.of(pupils, Map.of())).isEqualTo(band);
  }
}
