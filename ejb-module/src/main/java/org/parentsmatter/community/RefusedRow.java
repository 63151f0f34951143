package org.parentsmatter.community;

import java.io.Serializable;

/**
 * A row that cannot be taken. Nothing of its file is.
 *
 * @param line the line of the file
 * @param column its heading; null when it is about the whole row
 * @param value what stands there; null when it is about the whole row
 * @param reason what is wrong and what to do
 */
public record RefusedRow(int line, String column, String value, String reason)
    implements Serializable {
  static RefusedRow of(SheetRow row, SheetColumn column, String value, String reason) {
    return new RefusedRow(row.line(), column.heading(), value, reason);
  }
}
