package org.parentsmatter.letters;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parentsmatter.spelling.SpreadsheetCell;

/**
 * Writes every recipient of a run as one line of a CSV file (RFC 4180), in print order. Ids are
 * those of the school's own export. A spreadsheet must not take a name for a formula: only a cell
 * that it would is given an apostrophe.
 */
final class RecipientsCsv {
  private static final String[] HEADINGS = {
    "reference",
    "parent_id",
    "parent_name",
    "pupil_ids",
    "delivery",
    "outcome",
    "reason",
    "pages",
    "sha256",
    "language",
    "sentence",
    "large_print"
  };
  private static final int FETCH_SIZE = 1000;

  private final Connection connection;

  RecipientsCsv(Connection connection) {
    this.connection = connection;
  }

  void write(long runId, Appendable out) throws SQLException, IOException {
    try (CSVPrinter printer =
            new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADINGS).get());
        PreparedStatement select =
            connection.prepareStatement(
                "select l.id, l.reference, pa.source_id, l.parent_name, l.delivery, l.outcome,"
                    + " l.reason, l.pages, l.sha256, pu.source_id, "
                    + LetterForms.COLUMNS
                    + " from letter l"
                    + " join parent pa on pa.id = l.parent_id"
                    + " left join letter_pupil lp on lp.letter_id = l.id"
                    + " left join pupil pu on pu.id = lp.pupil_id"
                    + " where l.run_id = ? order by l.position, pu.source_id")) {
      select.setLong(1, runId);
      select.setFetchSize(FETCH_SIZE);
      try (ResultSet rows = select.executeQuery()) {
        write(rows, printer);
      }
    }
  }

  private static void write(ResultSet rows, CSVPrinter printer) throws SQLException, IOException {
    Recipient recipient = null;
    while (rows.next()) {
      if (recipient == null || recipient.id() != rows.getLong(1)) {
        print(recipient, printer);
        recipient = Recipient.of(rows);
      }
      if (rows.getString(10) != null) {
        recipient.pupils().add(rows.getString(10));
      }
    }
    print(recipient, printer);
  }

  private static void print(Recipient recipient, CSVPrinter printer) throws IOException {
    if (recipient != null) {
      printer.printRecord(
          recipient.cells(String.join(" ", recipient.pupils())).stream()
              .map(SpreadsheetCell::safe)
              .toList());
    }
  }

  private record Recipient(
      long id, List<String> beforePupils, List<String> afterPupils, List<String> pupils) {
    static Recipient of(ResultSet row) throws SQLException {
      String delivery = row.getString(5);
      LetterOutcome outcome = LetterOutcome.valueOf(row.getString(6));
      LetterForm form = outcome == LetterOutcome.PRODUCED ? LetterForms.read(row) : null;
      return new Recipient(
          row.getLong(1),
          List.of(row.getString(2), row.getString(3), row.getString(4)),
          List.of(
              delivery == null || outcome == LetterOutcome.SHARED
                  ? ""
                  : Delivery.valueOf(delivery).code(),
              outcome.code(),
              text(row.getString(7)),
              text(row.getString(8)),
              text(row.getString(9)),
              form == null ? "" : form.tongue().tag(),
              form == null || form.offered() == null ? "" : form.offered().tag(),
              form == null ? "" : form.largePrint() ? "yes" : "no"),
          new ArrayList<>());
    }

    private static String text(String value) {
      return value == null ? "" : value;
    }

    List<String> cells(String pupilIds) {
      List<String> cells = new ArrayList<>(beforePupils);
      cells.add(pupilIds);
      cells.addAll(afterPupils);
      return cells;
    }
  }
}
