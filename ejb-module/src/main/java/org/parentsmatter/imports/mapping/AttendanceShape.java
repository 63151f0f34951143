package org.parentsmatter.imports.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A row of a report on attendance as a row of attendance.csv. */
final class AttendanceShape implements RowShape {
  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,6})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.0+)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ColumnMapping mapping;

  AttendanceShape(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public List<String> headings() {
    return List.of("Pupil ID", "Possible Sessions", "Absences", "Attendance %");
  }

  /**
   * Of possible, attended and missed sessions two give the third; the import works out the rest.
   */
  @Override
  public List<String> cells(ForeignRow row) {
    String possible = mapping.value(row, Field.POSSIBLE_SESSIONS);
    String absences = absences(row);
    Integer attended = number(mapping.value(row, Field.ATTENDED_SESSIONS));
    Integer of = number(possible);
    Integer missed = number(absences);
    if (absences.isEmpty() && attended != null && of != null && of >= attended) {
      absences = Integer.toString(of - attended);
    } else if (possible.isEmpty() && attended != null && missed != null) {
      possible = Integer.toString(attended + missed);
    }
    return List.of(mapping.value(row, Field.PUPIL_ID), possible, absences, percent(row));
  }

  private String absences(ForeignRow row) {
    String all = mapping.value(row, Field.ABSENCES);
    Integer authorised = number(mapping.value(row, Field.AUTHORISED_ABSENCES));
    Integer unauthorised = number(mapping.value(row, Field.UNAUTHORISED_ABSENCES));
    return all.isEmpty() && authorised != null && unauthorised != null
        ? Integer.toString(authorised + unauthorised)
        : all;
  }

  private String percent(ForeignRow row) {
    String given = mapping.value(row, Field.ATTENDANCE_PERCENT);
    String missed = mapping.value(row, Field.ABSENCE_PERCENT).replace("%", "").strip();
    if (given.isEmpty() && PERCENT.matcher(missed).matches()) {
      BigDecimal attended = HUNDRED.subtract(new BigDecimal(missed));
      return attended.signum() < 0 ? missed + " % absent" : attended.toPlainString();
    }
    return given;
  }

  private static Integer number(String text) {
    return NUMBER.matcher(text).matches() ? Integer.valueOf(text.split("\\.", 2)[0]) : null;
  }
}
