package org.parentsmatter.coverage;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parentsmatter.spelling.SpreadsheetCell;

/**
 * How far the briefings have come, as a table for the governors (RFC 4180): numbers, and nobody's
 * name.
 */
final class CoverageCsv {
  private static final String[] HEADINGS = {
    "Briefing",
    "Edition",
    "Acknowledge by",
    "Asked",
    "Acknowledged",
    "Of these on paper",
    "Per cent",
    "Late"
  };

  private CoverageCsv() {}

  static String of(Knowing knowing) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADINGS).get())) {
      for (BriefingCoverage each : knowing.briefings()) {
        printer.printRecord(
            SpreadsheetCell.safe(each.briefing().title()),
            each.briefing().number(),
            each.briefing().acknowledgeBy(),
            each.all().asked(),
            each.all().done(),
            each.onPaper(),
            each.all().percent(),
            each.late());
      }
      for (Share share :
          Stream.concat(knowing.kinds().stream(), knowing.groups().stream()).toList()) {
        printer.printRecord(
            SpreadsheetCell.safe("All briefings, " + share.words()),
            "",
            "",
            share.asked(),
            share.done(),
            "",
            share.percent(),
            "");
      }
    } catch (IOException e) {
      throw new IllegalStateException("The table could not be written", e);
    }
    return out.toString();
  }
}
