package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportFile;
import org.parentsmatter.imports.ExportRefused;

/**
 * What an upload holds.
 *
 * @param ready the files that are as the import reads them
 * @param reports the school's own reports, each of which has to be mapped
 */
record Examined(List<ExportFile> ready, List<Report> reports) {
  /**
   * Looks at the headings of every CSV file. One that nobody knows is passed over, as long as
   * somebody did not bring it by itself.
   *
   * @param shown how people call the files that were brought one by one
   * @throws ExportRefused when one of those is no report that anything can be made of
   */
  static Examined look(Export export, Map<String, String> shown) {
    List<ExportFile> ready = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    try {
      for (String file : export.csvFiles()) {
        ExportFile known = known(file);
        if (known != null && isReady(export, known, file)) {
          ready.add(known);
        } else if (known != ExportFile.COLUMN_NOTES) {
          String name = shown.getOrDefault(file, file);
          Report.look(export, file, name)
              .ifPresentOrElse(reports::add, () -> passOver(known, shown, file, ready));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
    contactsAlone(export, ready, reports);
    return new Examined(List.copyOf(ready), List.copyOf(reports));
  }

  private static ExportFile known(String file) {
    return Arrays.stream(ExportFile.values())
        .filter(known -> known.fileName().equals(file.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  /** Of the files of OneRoster the import itself says what is wrong with them. */
  private static boolean isReady(Export export, ExportFile known, String file) throws IOException {
    return switch (known) {
      case CONTACTS, ATTENDANCE, ATTAINMENT -> {
        try (ForeignTable table = ForeignTable.open(export, file, file)) {
          yield known.isWhatItSays(table.headings());
        }
      }
      case COLUMN_NOTES -> false;
      default -> true;
    };
  }

  private static void passOver(
      ExportFile known, Map<String, String> shown, String file, List<ExportFile> ready) {
    if (known != null) {
      ready.add(known);
    } else if (shown.containsKey(file)) {
      throw new ExportRefused(
          "“%s” has neither the headings of a report on contacts, attendance, attainment or staff, nor the name of a file of OneRoster. Does it have a column with the UPN or the work e-mail, and is the first line the one with the headings?"
              .formatted(shown.get(file)));
    }
  }

  /**
   * Without users.csv even a contacts.csv as it must be is a report: nobody says who people are.
   */
  private static void contactsAlone(Export export, List<ExportFile> ready, List<Report> reports) {
    if (ready.contains(ExportFile.USERS) || !ready.contains(ExportFile.CONTACTS)) {
      return;
    }
    try {
      String file = ExportFile.CONTACTS.fileName();
      ready.remove(ExportFile.CONTACTS);
      Report.look(export, file, file).ifPresent(reports::add);
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  boolean hasUsers() {
    return ready.contains(ExportFile.USERS);
  }

  /** Whether the only word on who the pupils are is a report on pupils and contacts. */
  boolean isContactsAlone() {
    return !hasUsers() && reports.stream().anyMatch(report -> report.kind() == FileKind.CONTACTS);
  }
}
