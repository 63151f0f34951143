package org.parentsmatter.imports.ctf;

import java.sql.SQLException;
import org.parentsmatter.imports.ImportFinding;

/** Writes down what was found in a file. */
@FunctionalInterface
public interface FindingTaker {
  void take(ImportFinding finding) throws SQLException;
}
