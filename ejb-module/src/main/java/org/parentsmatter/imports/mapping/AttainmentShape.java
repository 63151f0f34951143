package org.parentsmatter.imports.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of a report on attainment as a row of attainment.csv. */
final class AttainmentShape implements RowShape {
  private static final Map<Field, String> HEADINGS = new EnumMap<>(Field.class);

  static {
    HEADINGS.put(Field.PUPIL_ID, "Pupil ID");
    HEADINGS.put(Field.DATE, "Date");
    HEADINGS.put(Field.SUBJECT, "Subject");
    HEADINGS.put(Field.ATTAINMENT, "Attainment");
    HEADINGS.put(Field.EFFORT, "Effort");
    HEADINGS.put(Field.READING_AGE, "Reading Age");
  }

  private final ColumnMapping mapping;
  private final List<Field> fields;

  AttainmentShape(ColumnMapping mapping) {
    this.mapping = mapping;
    fields = HEADINGS.keySet().stream().filter(mapping::has).toList();
  }

  @Override
  public List<String> headings() {
    return fields.stream().map(HEADINGS::get).toList();
  }

  @Override
  public List<String> cells(ForeignRow row) {
    return fields.stream().map(field -> mapping.value(row, field)).toList();
  }
}
