package org.parentsmatter.imports.mapping;

import org.parentsmatter.imports.ExportFile;

/** What a school's own report may tell of. */
public enum FileKind {
  CONTACTS("Pupils and their contacts", ExportFile.CONTACTS),
  ATTENDANCE("Attendance", ExportFile.ATTENDANCE),
  ATTAINMENT("Attainment", ExportFile.ATTAINMENT),
  STAFF("Staff", ExportFile.USERS);

  private final String label;
  private final ExportFile file;

  FileKind(String label, ExportFile file) {
    this.label = label;
    this.file = file;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** The file of an export that such a report becomes. */
  ExportFile file() {
    return file;
  }
}
