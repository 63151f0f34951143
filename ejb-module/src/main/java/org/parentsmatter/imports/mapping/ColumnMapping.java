package org.parentsmatter.imports.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.security.Sha256;

/** Which column of one report is which field. */
final class ColumnMapping {
  private final FileKind kind;
  private final Map<Field, Integer> columns;

  private ColumnMapping(FileKind kind, Map<Field, Integer> columns) {
    this.kind = kind;
    this.columns = columns;
  }

  /**
   * The mapping.
   *
   * @param fields what each column is, by its place; null for one that is left out
   * @throws ExportRefused when two columns are the same field
   */
  static ColumnMapping of(FileKind kind, List<String> headings, List<Field> fields) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int i = 0; i < Math.min(headings.size(), fields.size()); i++) {
      Field field = fields.get(i);
      Integer before = field == null ? null : columns.put(field, i);
      if (before != null) {
        throw new ExportRefused(
            "“%s” and “%s” cannot both be “%s”. Leave one of them out."
                .formatted(headings.get(before), headings.get(i), field.label()));
      }
    }
    return new ColumnMapping(kind, columns);
  }

  /** The digest by which the same headings are known again, whatever their order. */
  static String headingsKey(Collection<String> headings) {
    String sorted =
        headings.stream().map(KnownHeadings::key).sorted().collect(Collectors.joining("\n"));
    return Sha256.hex(sorted);
  }

  FileKind kind() {
    return kind;
  }

  boolean has(Field field) {
    return columns.containsKey(field);
  }

  boolean hasAny(Collection<Field> fields) {
    return fields.stream().anyMatch(this::has);
  }

  /** What a row says; empty when it, or the whole file, says nothing. */
  String value(ForeignRow row, Field field) {
    Integer column = columns.get(field);
    if (column == null) {
      return "";
    }
    return field == Field.ADDRESS ? row.lines(column) : row.value(column);
  }

  /**
   * Without what nothing can be made of the file, in words; empty when it can be used.
   *
   * @param pupilsElsewhere whether the same upload has users.csv, which says who the people are
   */
  List<String> missing(boolean pupilsElsewhere) {
    List<String> missing = new ArrayList<>();
    if (kind != FileKind.STAFF) {
      need(missing, "a column with the pupils’ UPN or other ID", Field.PUPIL_ID);
    }
    switch (kind) {
      case CONTACTS -> {
        if (pupilsElsewhere) {
          need(missing, "a column with the contacts’ ID, as users.csv has it", Field.CONTACT_ID);
        } else {
          need(missing, "a column with the pupils’ forenames", Field.PUPIL_FORENAME);
          need(missing, "a column with the pupils’ surnames", Field.PUPIL_SURNAME);
          need(missing, "a column with the contacts’ surnames", Field.CONTACT_SURNAME);
        }
      }
      case ATTENDANCE -> {
        if (!has(Field.ATTENDANCE_PERCENT) && !has(Field.ABSENCE_PERCENT) && figures() < 2) {
          missing.add(
              "a column with the attendance in per cent, or two of possible sessions, sessions attended and absences");
        }
      }
      case ATTAINMENT -> {
        need(missing, "a column with the date of the assessment", Field.DATE);
        need(
            missing,
            "a column with attainment, effort or reading age",
            Field.ATTAINMENT,
            Field.EFFORT,
            Field.READING_AGE);
        if (!has(Field.SUBJECT) && !has(Field.READING_AGE)) {
          missing.add("a column with the subject");
        }
      }
      case STAFF -> {
        need(missing, "a column with the forenames of the staff", Field.STAFF_FORENAME);
        need(missing, "a column with the surnames of the staff", Field.STAFF_SURNAME);
        need(
            missing,
            "a column with the work e-mails or identifiers of the staff",
            Field.STAFF_EMAIL,
            Field.STAFF_ID);
      }
    }
    return missing;
  }

  /** Of possible, attended and missed sessions two give the third. */
  private long figures() {
    return Stream.of(has(Field.POSSIBLE_SESSIONS), has(Field.ATTENDED_SESSIONS), hasAbsences())
        .filter(there -> there)
        .count();
  }

  /** Authorised absences alone are not all of them. */
  boolean hasAbsences() {
    return has(Field.ABSENCES)
        || (has(Field.AUTHORISED_ABSENCES) && has(Field.UNAUTHORISED_ABSENCES));
  }

  private void need(List<String> missing, String words, Field... oneOf) {
    if (Stream.of(oneOf).noneMatch(this::has)) {
      missing.add(words);
    }
  }

  /** What the file can be used without, though the school will miss it. */
  List<String> pity() {
    if (kind != FileKind.CONTACTS) {
      return List.of();
    }
    List<String> pity = new ArrayList<>();
    if (!has(Field.RELATIONSHIP)) {
      pity.add("No column says what a contact is to the pupil: nobody new gets a letter.");
    }
    if (!has(Field.PARENTAL_RESPONSIBILITY)) {
      pity.add(
          "No column says who has parental responsibility: carers and relatives who have it are not written to.");
    }
    if (!hasAny(Field.OF_ADDRESS)) {
      pity.add("No column has the contacts’ addresses: letters go home with the pupils.");
    }
    return pity;
  }
}
