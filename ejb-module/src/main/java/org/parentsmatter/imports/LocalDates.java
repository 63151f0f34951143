package org.parentsmatter.imports;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as spreadsheets of this country write them: day before month. A year of two digits is one
 * of the last hundred.
 */
public final class LocalDates {
  private static final List<DateTimeFormatter> FORMATS =
      Stream.of(
              "uuuu-M-d",
              "uuuu/M/d",
              "uuuuMMdd",
              "d/M/uuuu",
              "d-M-uuuu",
              "d.M.uuuu",
              "d[-][/][ ]MMM[-][/][ ]uuuu",
              "d[ ]MMMM[ ]uuuu")
          .map(LocalDates::format)
          .toList();

  private static final List<DateTimeFormatter> SHORT_YEARS =
      Stream.of("d/M/", "d-M-", "d.M.", "d[-][/][ ]MMM[-][/][ ]").map(LocalDates::short_).toList();

  private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");
  private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[^0-9].*[^0-9][0-9]{2}");

  private LocalDates() {}

  /** The date, if it is one that exists; a time of day behind it is ignored. */
  public static Optional<LocalDate> parse(String text) {
    String date = TIME_OF_DAY.matcher(text.strip()).replaceFirst("");
    if (date.length() > 30) {
      return Optional.empty();
    }
    boolean shortYear = SHORT_YEAR.matcher(date).matches();
    for (DateTimeFormatter format : shortYear ? SHORT_YEARS : FORMATS) {
      try {
        LocalDate found = LocalDate.parse(date, format);
        if (found.getYear() >= 1900 && found.getYear() <= 2200) {
          return Optional.of(found);
        }
      } catch (DateTimeParseException e) {
        // The next format may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter format(String pattern) {
    return builder(pattern).toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter short_(String pattern) {
    return builder(pattern)
        .appendValueReduced(ChronoField.YEAR, 2, 2, Year.now().getValue() - 98)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatterBuilder builder(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
  }
}
