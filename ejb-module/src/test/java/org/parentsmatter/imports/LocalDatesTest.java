package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-12-03",
        "2015-12-3",
        "2015/12/03",
        "20151203",
        "03/12/2015",
        "3/12/2015",
        "3.12.2015",
        "03-12-2015",
        "3-Dec-2015",
        "03-DEC-15",
        "3 December 2015",
        "3/12/15",
        "2015-12-03T08:00:00.000Z",
        "03/12/2015 00:00"
      })
  void the_day_stands_before_the_month(String text) {
    assertThat(LocalDates.parse(text)).contains(LocalDate.of(2015, 12, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-02-30",
        "31/04/2015",
        "12/31/2015",
        "soon",
        "0",
        "42369",
        "3/12",
        "0215-12-03"
      })
  void what_is_no_day_is_no_date(String text) {
    assertThat(LocalDates.parse(text)).isEmpty();
  }
}
