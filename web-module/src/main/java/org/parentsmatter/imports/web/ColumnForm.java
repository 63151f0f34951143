package org.parentsmatter.imports.web;

import java.io.Serializable;
import org.parentsmatter.imports.mapping.ColumnView;
import org.parentsmatter.imports.mapping.Field;

/** One column of a report on the page that asks what it is. */
public class ColumnForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int place;
  private final String heading;
  private final String samples;
  private final Field guess;
  private final boolean doubtful;
  private Field field;

  ColumnForm(ColumnView column) {
    place = column.place();
    heading = column.heading();
    samples = String.join(" · ", column.samples());
    guess = column.guess();
    doubtful = column.doubtful();
    field = column.guess();
  }

  public int getPlace() {
    return place;
  }

  /** What the person sees above the column; a number where nothing stands there. */
  public String getHeading() {
    return heading.isEmpty() ? "Column " + (place + 1) + ", without a heading" : heading;
  }

  /** Its first values; a dash where there are none. */
  public String getSamples() {
    return samples.isEmpty() ? "–" : samples;
  }

  /** Whether the guess stands and the heading could mean something else as well. */
  public boolean isDoubtful() {
    return doubtful && field == guess;
  }

  public Field getField() {
    return field;
  }

  public void setField(Field field) {
    this.field = field;
  }
}
