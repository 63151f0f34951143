package org.parentsmatter.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;

/** Attendance in per cent, as given or worked out from the sessions. */
final class Percentage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentage() {}

  /** Between 0 and 100 with two decimals; null, with a finding, when it cannot be. */
  static BigDecimal of(CsvRow row, String column, Integer possible, Integer absences)
      throws SQLException {
    String text = row.text(column);
    if (text == null) {
      return worked(possible, absences);
    }
    String number = text.replace("%", "").replace(',', '.').strip();
    if (number.matches("\\d{1,3}(\\.\\d{1,6})?")) {
      BigDecimal percent = new BigDecimal(number).setScale(2, RoundingMode.HALF_UP);
      if (percent.compareTo(HUNDRED) <= 0) {
        return percent;
      }
    }
    row.warn(column, text, "This is not a percentage between 0 and 100.");
    return null;
  }

  private static BigDecimal worked(Integer possible, Integer absences) {
    if (possible == null || absences == null || possible == 0 || absences > possible) {
      return null;
    }
    return HUNDRED
        .multiply(BigDecimal.valueOf((long) possible - absences))
        .divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP);
  }
}
