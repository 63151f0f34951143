package org.parentsmatter.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.imports.ExportRefused;

/** Shows what would be made of the first rows of a report. */
final class ReadingReport {
  private static final int SAMPLES = 3;

  private final Report report;

  ReadingReport(Report report) {
    this.report = report;
  }

  ReportView view(int place, List<Field> proposed) {
    List<ColumnView> columns = new ArrayList<>();
    for (int i = 0; i < report.headings().size(); i++) {
      Guess guess = report.guesses().get(i);
      boolean doubtful = guess != null && !guess.sure() && guess.field() == proposed.get(i);
      columns.add(
          new ColumnView(i, report.headings().get(i), samples(i), proposed.get(i), doubtful));
    }
    return new ReportView(place, report.shown(), report.kind(), columns, Field.of(report.kind()));
  }

  private List<String> samples(int column) {
    return report.sample().stream()
        .map(row -> row.value(column))
        .filter(value -> !value.isEmpty())
        .distinct()
        .limit(SAMPLES)
        .toList();
  }

  ReadingView reading(List<Field> fields, boolean pupilsElsewhere) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < report.headings().size(); i++) {
      values.add(ValueWords.of(fields.get(i), samples(i)));
    }
    try {
      ColumnMapping mapping = report.mapping(fields);
      List<String> problems =
          mapping.missing(pupilsElsewhere).stream()
              .map(missing -> "Still missing: " + missing + ".")
              .toList();
      return new ReadingView(problems, pity(mapping), values, lines(mapping));
    } catch (ExportRefused e) {
      return new ReadingView(List.of(e.getMessage()), List.of(), values, List.of());
    }
  }

  private List<String> pity(ColumnMapping mapping) {
    List<String> pity = new ArrayList<>(mapping.pity());
    report.headings().stream()
        .filter(KnownHeadings::isCourtOrder)
        .map(
            heading ->
                "The column “%s” is not read: no import stops a letter. Record each order on the page of the parent."
                    .formatted(heading))
        .forEach(pity::add);
    return pity;
  }

  private List<SampleLine> lines(ColumnMapping mapping) {
    RowShape shape = RowShape.of(mapping);
    return report.sample().stream()
        .filter(row -> !row.overflows())
        .map(row -> line(mapping, row, cells(shape, row)))
        .toList();
  }

  private static Map<String, String> cells(RowShape shape, ForeignRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> values = shape.cells(row);
    for (int i = 0; i < values.size(); i++) {
      cells.put(shape.headings().get(i), values.get(i));
    }
    return cells;
  }

  private SampleLine line(ColumnMapping mapping, ForeignRow row, Map<String, String> cells) {
    if (report.kind() == FileKind.STAFF) {
      return new SampleLine(
          or(joined(" ", cells.get("givenName"), cells.get("familyName")), "no name"),
          joined(
              " · ",
              cells.get("role"),
              cells.get("email"),
              labelled("ID", cells.get("identifier"))));
    }
    String whom =
        joined(
            " · ",
            joined(" ", cells.get("Pupil Forename"), cells.get("Pupil Surname")),
            meaning(Field.YEAR, cells.get("Year")),
            cells.get("Tutor Group"),
            joined(" ", "ID", or(cells.get("Pupil ID"), "missing")));
    return new SampleLine(
        whom,
        switch (report.kind()) {
          case CONTACTS -> contact(mapping, row, cells);
          case ATTENDANCE -> attendance(cells);
          case ATTAINMENT -> attainment(cells);
          case STAFF -> "";
        });
  }

  private static String contact(ColumnMapping mapping, ForeignRow row, Map<String, String> cells) {
    String name =
        joined(
            " ",
            cells.get("Contact Title"),
            cells.get("Contact Forename"),
            cells.get("Contact Surname"));
    if (name.isEmpty() && mapping.value(row, Field.CONTACT_ID).isEmpty()) {
      return "No contact in this row";
    }
    return joined(
        " · ",
        or(name, "no name"),
        or(meaning(Field.RELATIONSHIP, cells.get("Relationship")), "relationship not known"),
        fact("parental responsibility", cells.get("Parental Responsibility")),
        fact("lives with the pupil", cells.get("Lives With")),
        joined(
            ", ",
            cells.get("Address Line 1"),
            cells.get("Address Line 2"),
            cells.get("Town"),
            cells.get("County"),
            cells.get("Postcode")),
        cells.get("Mobile"),
        cells.get("Home Telephone"),
        cells.get("Email"));
  }

  private static String attendance(Map<String, String> cells) {
    return joined(
        " · ",
        labelled("possible sessions", cells.get("Possible Sessions")),
        labelled("absences", cells.get("Absences")),
        labelled("attendance in per cent", cells.get("Attendance %")));
  }

  private static String attainment(Map<String, String> cells) {
    return joined(
        " · ",
        meaning(Field.DATE, cells.get("Date")),
        cells.get("Subject"),
        meaning(Field.ATTAINMENT, cells.get("Attainment")),
        labelled("effort", cells.get("Effort")),
        labelled("reading age", meaning(Field.READING_AGE, cells.get("Reading Age"))));
  }

  private static String fact(String name, String value) {
    return value == null ? null : name + ": " + or(meaning(Field.LIVES_WITH, value), "not known");
  }

  private static String labelled(String name, String value) {
    return value == null || value.isEmpty() ? null : name + " " + value;
  }

  private static String meaning(Field field, String value) {
    return value == null ? null : ValueWords.meaning(field, value).orElse(value);
  }

  private static String or(String value, String otherwise) {
    return value == null || value.isEmpty() ? otherwise : value;
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(between));
  }
}
