package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parentsmatter.imports.ExportFile;
import org.parentsmatter.imports.StaffLists;

/**
 * Writes a list of staff as a users.csv of changes, so that nobody but staff is touched. Who came
 * by such a list and is not in it any more leaves. Who came with OneRoster stays as OneRoster says:
 * a row about him or her is passed over.
 */
final class StaffList {
  private static final List<String> HEADINGS =
      List.of("sourcedId", "status", "givenName", "familyName", "email", "role", "identifier");

  private final StaffShape shape;
  private final List<StaffKnown> known;
  private final Set<String> written = new HashSet<>();
  private int passedOver;

  StaffList(ColumnMapping mapping, List<StaffKnown> known) {
    this.shape = new StaffShape(mapping);
    this.known = known;
  }

  /** Writes users.csv, and the manifest that says it holds changes only. */
  void write(ForeignTable table, Path folder) throws IOException {
    try (CsvFile manifest =
        new CsvFile(
            folder.resolve(ExportFile.MANIFEST.fileName()), List.of("propertyName", "value"))) {
      manifest.write(List.of("file.users", "delta"));
    }
    try (CsvFile users = new CsvFile(folder.resolve(ExportFile.USERS.fileName()), HEADINGS)) {
      for (ForeignRow row = table.next(); row != null; row = table.next()) {
        row(users, row);
      }
      for (StaffKnown one : known) {
        if (StaffLists.isFromList(one.sourceId()) && !written.contains(one.sourceId())) {
          users.write(
              List.of(
                  one.sourceId(),
                  "tobedeleted",
                  one.givenName(),
                  one.familyName(),
                  one.email(),
                  one.role(),
                  one.identifier()));
        }
      }
    }
  }

  /** How many rows are about people who came with OneRoster. */
  int passedOver() {
    return passedOver;
  }

  private void row(CsvFile users, ForeignRow row) throws IOException {
    List<String> cells = new ArrayList<>(shape.cells(row));
    String email = cells.get(2);
    String identifier = cells.get(4);
    if (known.stream().anyMatch(one -> isOfOneRoster(one, email, identifier))) {
      passedOver++;
      return;
    }
    String key = (identifier.isEmpty() ? email : identifier).toLowerCase(Locale.ROOT);
    String id =
        known.stream()
            .filter(one -> StaffLists.isFromList(one.sourceId()) && same(one, email, identifier))
            .map(StaffKnown::sourceId)
            .findFirst()
            .orElse(key.isEmpty() ? "" : StaffLists.PREFIX + key);
    written.add(id);
    cells.add(0, id);
    cells.add(1, "");
    if (row.overflows()) {
      cells.add("…");
    }
    users.writeAt(row.line(), cells);
  }

  private static boolean isOfOneRoster(StaffKnown one, String email, String identifier) {
    return !StaffLists.isFromList(one.sourceId())
        && (same(one, email, identifier) || same(one, email, ""));
  }

  /** The identifier says who somebody is; without one the e-mail does. */
  private static boolean same(StaffKnown one, String email, String identifier) {
    return identifier.isEmpty() || !StaffLists.hasIdentifier(one.sourceId(), one.identifier())
        ? !email.isEmpty() && email.equalsIgnoreCase(one.email())
        : identifier.equalsIgnoreCase(one.identifier());
  }
}
