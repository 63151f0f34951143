package org.parentsmatter.handover;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parentsmatter.school.SchoolSettings;
import org.parentsmatter.school.TermDates;

/** What Larkfield School, which is invented, says about itself. */
final class DemonstrationSettings {
  static final String NAME = "Larkfield School";

  private DemonstrationSettings() {}

  static SchoolSettings with(long version) {
    return new SchoolSettings(
        version,
        NAME,
        "School Lane\nLarkfield\nLF1 1AB",
        "01632 960100",
        "office@larkfield.example",
        "www.larkfield.example",
        "Monday to Friday, 8.00 to 16.30; Tuesday until 19.00",
        "Judith Appleyard",
        "Headteacher");
  }

  /** The terms of the school year that this day belongs to, of the one before and the next one. */
  static List<TermDates> terms(LocalDate today) {
    int first =
        today.getMonthValue() >= Month.AUGUST.getValue() ? today.getYear() : today.getYear() - 1;
    return IntStream.of(first - 1, first, first + 1)
        .boxed()
        .flatMap(DemonstrationSettings::termsOfYear)
        .toList();
  }

  private static Stream<TermDates> termsOfYear(int year) {
    return Stream.of(
        new TermDates(
            "Autumn term",
            LocalDate.of(year, Month.SEPTEMBER, 2),
            LocalDate.of(year, Month.DECEMBER, 18),
            LocalDate.of(year, Month.NOVEMBER, 2)),
        new TermDates(
            "Spring term",
            LocalDate.of(year + 1, Month.JANUARY, 5),
            LocalDate.of(year + 1, Month.MARCH, 27),
            LocalDate.of(year + 1, Month.FEBRUARY, 22)),
        new TermDates(
            "Summer term",
            LocalDate.of(year + 1, Month.APRIL, 13),
            LocalDate.of(year + 1, Month.JULY, 21),
            LocalDate.of(year + 1, Month.JUNE, 1)));
  }
}
