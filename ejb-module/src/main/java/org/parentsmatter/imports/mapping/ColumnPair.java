package org.parentsmatter.imports.mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A heading and what its column is; null for a column that is left out. */
@Embeddable
public class ColumnPair {
  private String heading;

  @Enumerated(EnumType.STRING)
  private Field field;

  protected ColumnPair() {}

  ColumnPair(String heading, Field field) {
    this.heading = heading;
    this.field = field;
  }

  public String getHeading() {
    return heading;
  }

  public Field getField() {
    return field;
  }
}
