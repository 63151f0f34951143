package org.parentsmatter.imports.ctf;

import java.sql.SQLException;
import org.parentsmatter.imports.FindingSeverity;
import org.parentsmatter.imports.ImportFinding;

/** Tells what was found in one file: where in the XML, what stands there, and what to do. */
final class Told {
  private final String file;
  private final FindingTaker taker;

  Told(String file, FindingTaker taker) {
    this.file = file;
    this.taker = taker;
  }

  void leftOut(CtfValue where, String message) throws SQLException {
    tell(FindingSeverity.REFUSED, where, message);
  }

  void warn(CtfValue where, String message) throws SQLException {
    tell(FindingSeverity.WARNING, where, message);
  }

  void note(CtfValue where, String message) throws SQLException {
    tell(FindingSeverity.NOTE, where, message);
  }

  void note(String message) throws SQLException {
    taker.take(new ImportFinding(FindingSeverity.NOTE, file, null, null, null, message));
  }

  private void tell(FindingSeverity severity, CtfValue where, String message) throws SQLException {
    taker.take(
        new ImportFinding(severity, file, where.line(), where.path(), where.text(), message));
  }
}
