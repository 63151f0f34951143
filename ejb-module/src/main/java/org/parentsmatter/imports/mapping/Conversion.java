package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportFile;
import org.parentsmatter.imports.ExportRefused;

/**
 * Writes the folder that the import reads: the files that are as they must be, as they are, and
 * those that had headings of their own under the right ones. It goes through every file row by row.
 */
final class Conversion {
  private final Export export;
  private final Path folder;
  private final SchoolKnown known;
  private final List<List<String>> notes = new ArrayList<>();

  private Conversion(Export export, Path folder, SchoolKnown known) {
    this.export = export;
    this.folder = folder;
    this.known = known;
  }

  /**
   * Writes the folder, which is there and empty.
   *
   * @param ready the files that need no conversion
   * @throws ExportRefused when two files would become the same
   */
  static void into(
      Path folder,
      Export export,
      List<ExportFile> ready,
      List<MappedFile> mapped,
      SchoolKnown known) {
    Conversion conversion = new Conversion(export, folder, known);
    boolean staff = mapped.stream().anyMatch(file -> file.mapping().kind() == FileKind.STAFF);
    if (staff && (mapped.size() > 1 || !ready.isEmpty())) {
      throw new ExportRefused(
          "A list of staff is imported by itself. Leave the other files out, and import them before or after.");
    }
    try {
      for (ExportFile file : ready) {
        conversion.copy(file);
      }
      for (MappedFile file : mapped) {
        boolean usersThere = ready.contains(ExportFile.USERS);
        conversion.convert(file, !usersThere && file.mapping().kind() == FileKind.CONTACTS);
      }
      conversion.writeNotes();
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be converted", e);
    }
  }

  private void copy(ExportFile file) throws IOException {
    try (InputStream in = export.read(file.fileName())) {
      Files.copy(in, folder.resolve(file.fileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void convert(MappedFile file, boolean alone) throws IOException {
    ExportFile becomes = file.mapping().kind().file();
    Path target = folder.resolve(becomes.fileName());
    if (Files.exists(target)) {
      throw new ExportRefused(
          "There are two files with the same: %s is one of them. Leave one of them out."
              .formatted(file.shown()));
    }
    note(file, becomes);
    if (file.mapping().kind() == FileKind.STAFF) {
      convertStaff(file);
    } else if (alone) {
      convertAlone(file, target);
    } else {
      convert(file, target);
    }
  }

  private void convertStaff(MappedFile file) throws IOException {
    StaffList list = new StaffList(file.mapping(), known.staff());
    try (ForeignTable table = ForeignTable.open(export, file.file(), file.shown())) {
      list.write(table, folder);
    }
    if (list.passedOver() > 0) {
      notes.add(
          List.of(
              ExportFile.USERS.fileName(),
              "Rows about staff who came with OneRoster, which alone says who they are: %d. They were passed over."
                  .formatted(list.passedOver())));
    }
  }

  private void convert(MappedFile file, Path target) throws IOException {
    RowShape shape = RowShape.of(file.mapping());
    try (ForeignTable table = ForeignTable.open(export, file.file(), file.shown());
        CsvFile out = new CsvFile(target, shape.headings())) {
      for (ForeignRow row = table.next(); row != null; row = table.next()) {
        write(out, row, shape.headings().size(), shape.cells(row));
      }
    }
  }

  /** Nobody can say what belongs where in a row with too many values: the import refuses it. */
  private static void write(CsvFile out, ForeignRow row, int width, List<String> cells)
      throws IOException {
    if (row.overflows()) {
      List<String> tooMany = new ArrayList<>(Collections.nCopies(width, ""));
      tooMany.add("…");
      out.writeAt(row.line(), tooMany);
    } else {
      out.writeAt(row.line(), cells);
    }
  }

  /** Contacts without a users.csv: who is who is found out first, then everybody is written. */
  private void convertAlone(MappedFile file, Path target) throws IOException {
    List<String> ids = identities(file);
    ColumnMapping mapping = file.mapping();
    RowShape shape = RowShape.of(mapping);
    boolean given = mapping.has(Field.CONTACT_ID);
    List<String> headings = new ArrayList<>(shape.headings());
    int place = given ? headings.indexOf("Contact ID") : headings.size();
    if (!given) {
      headings.add("Contact ID");
    }
    try (ForeignTable table = ForeignTable.open(export, file.file(), file.shown());
        CsvFile contacts = new CsvFile(target, headings);
        DerivedUsers users = new DerivedUsers(mapping, folder)) {
      users.staff(known.staff());
      int i = 0;
      for (ForeignRow row = table.next(); row != null; row = table.next()) {
        String id = ids.get(i++);
        if (row.overflows()) {
          write(contacts, row, headings.size(), List.of());
          continue;
        }
        users.add(row, id);
        if (id != null || mapping.value(row, Field.PUPIL_ID).isEmpty()) {
          List<String> cells = new ArrayList<>(shape.cells(row));
          if (!given) {
            cells.add("");
          }
          cells.set(place, id == null ? "" : id);
          contacts.writeAt(row.line(), cells);
        }
      }
    }
  }

  private List<String> identities(MappedFile file) throws IOException {
    ColumnMapping mapping = file.mapping();
    ContactIdentities identities = new ContactIdentities();
    AddressParts address = new AddressParts(mapping);
    List<String> given = new ArrayList<>();
    try (ForeignTable table = ForeignTable.open(export, file.file(), file.shown())) {
      for (ForeignRow row = table.next(); row != null; row = table.next()) {
        String id = mapping.value(row, Field.CONTACT_ID);
        boolean unknown = id.isEmpty() && !row.overflows();
        identities.add(unknown ? Contact.of(mapping, address, row) : null);
        given.add(id.isEmpty() ? null : id);
      }
    }
    List<String> ids = identities.ids(known.contacts());
    for (int i = 0; i < ids.size(); i++) {
      if (given.get(i) != null) {
        ids.set(i, given.get(i));
      }
    }
    return ids;
  }

  private void note(MappedFile file, ExportFile becomes) {
    notes.add(
        List.of(
            becomes.fileName(),
            "This is the file %s, %s. Its lines have the same numbers."
                .formatted(file.shown(), file.how())));
  }

  private void writeNotes() throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    try (CsvFile out =
        new CsvFile(
            folder.resolve(ExportFile.COLUMN_NOTES.fileName()), List.of("File", "Message"))) {
      for (List<String> note : notes) {
        out.write(note);
      }
    }
  }
}
