package org.parentsmatter.imports.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parentsmatter.imports.Export;

/**
 * A school's own report as its first rows show it.
 *
 * @param file its name where it lies
 * @param shown what people call it
 * @param kind what it tells of, by its headings
 * @param guesses what its columns probably are, by their place
 * @param sample its first rows
 */
record Report(
    String file,
    String shown,
    FileKind kind,
    List<String> headings,
    Map<Integer, Guess> guesses,
    List<ForeignRow> sample) {
  static final int SAMPLE_ROWS = 5;

  /** What makes a report one about contacts: a pupil's name and year stand in every report. */
  private static final Set<Field> OF_CONTACTS =
      EnumSet.of(
          Field.CONTACT_ID,
          Field.CONTACT_FORENAME,
          Field.CONTACT_SURNAME,
          Field.RELATIONSHIP,
          Field.PARENTAL_RESPONSIBILITY);

  private static final Set<Field> OF_ATTENDANCE =
      EnumSet.range(Field.POSSIBLE_SESSIONS, Field.ABSENCE_PERCENT);
  private static final Set<Field> OF_ATTAINMENT =
      EnumSet.of(Field.ATTAINMENT, Field.EFFORT, Field.READING_AGE);
  private static final Set<Field> OF_STAFF = EnumSet.range(Field.STAFF_ID, Field.STAFF_ROLE);
  private static final Set<Field> ONLY_STAFF_HAVE =
      EnumSet.of(Field.STAFF_ID, Field.STAFF_EMAIL, Field.STAFF_ROLE);

  /**
   * Looks at a file; nothing when it tells of none of them.
   *
   * @throws org.parentsmatter.imports.ExportRefused when two of its headings are the same
   */
  static Optional<Report> look(Export export, String file, String shown) throws IOException {
    List<String> headings = headings(export, file, shown);
    FileKind kind = kind(headings).orElse(null);
    if (kind == null) {
      return Optional.empty();
    }
    try (ForeignTable table = ForeignTable.open(export, file, shown)) {
      List<ForeignRow> sample = new ArrayList<>();
      ForeignRow row = table.next();
      while (row != null && sample.size() < SAMPLE_ROWS) {
        sample.add(row);
        row = table.next();
      }
      return Optional.of(
          new Report(file, shown, kind, headings, KnownHeadings.guess(kind, headings), sample));
    }
  }

  private static List<String> headings(Export export, String file, String shown)
      throws IOException {
    try (ForeignTable table = ForeignTable.open(export, file, shown)) {
      return table.headings();
    }
  }

  /** OneRoster has files of its own that nobody reads here, with results of pupils for instance. */
  private static Optional<FileKind> kind(List<String> headings) {
    if (headings.stream().map(KnownHeadings::key).anyMatch("sourcedid"::equals)) {
      return Optional.empty();
    }
    return Stream.of(FileKind.values())
        .filter(kind -> signs(kind, headings) > 0)
        .max(Comparator.comparing(kind -> signs(kind, headings)));
  }

  private static long signs(FileKind kind, List<String> headings) {
    List<Field> fields =
        KnownHeadings.guess(kind, headings).values().stream().map(Guess::field).toList();
    Set<Field> signs =
        switch (kind) {
          case CONTACTS -> OF_CONTACTS;
          case ATTENDANCE -> OF_ATTENDANCE;
          case ATTAINMENT -> OF_ATTAINMENT;
          case STAFF -> OF_STAFF;
        };
    if (kind == FileKind.STAFF) {
      return isOfStaff(headings) ? fields.stream().filter(signs::contains).count() : 0;
    }
    return fields.contains(Field.PUPIL_ID) ? fields.stream().filter(signs::contains).count() : 0;
  }

  /** A surname may be anybody's: a heading that only staff have makes it theirs. */
  private static boolean isOfStaff(List<String> headings) {
    return KnownHeadings.guess(FileKind.STAFF, headings).values().stream()
            .anyMatch(guess -> guess.sure() && ONLY_STAFF_HAVE.contains(guess.field()))
        && KnownHeadings.guess(FileKind.CONTACTS, headings).values().stream()
            .noneMatch(guess -> guess.sure() && guess.field() == Field.PUPIL_ID);
  }

  /** Whether its headings are those that the import itself reads. */
  boolean isCanonical() {
    return kind.file().isWhatItSays(headings);
  }

  /** What is guessed, as a choice for every column; null for what nobody knows. */
  List<Field> guessed(boolean onlySure) {
    List<Field> fields = new ArrayList<>(Collections.nCopies(headings.size(), null));
    guesses.forEach(
        (column, guess) -> fields.set(column, guess.sure() || !onlySure ? guess.field() : null));
    return fields;
  }

  ColumnMapping mapping(List<Field> fields) {
    return ColumnMapping.of(kind, headings, fields);
  }
}
