package org.parentsmatter.imports;

import java.time.Instant;
import java.util.List;

/**
 * An import as the pages and the command line show it.
 *
 * @param sourceName the name of the file or folder as the person knows it
 * @param stage what it is doing, in words; null when it is not under way
 * @param rowsRead rows so far
 * @param rowsRefused rows left out because of a fault
 * @param findings how many findings there are, of whatever severity
 * @param moves how many of those who change move
 * @param dangers what looks dangerous in an import that waits, or did in one that waited
 * @param message why it was refused or broke off, or that plans are missing; null otherwise
 */
public record ImportSummary(
    long id,
    String sourceName,
    ImportStatus status,
    String stage,
    int rowsRead,
    int rowsRefused,
    int findings,
    ImportCounts counts,
    ImportMoves moves,
    List<DangerFound> dangers,
    String createdBy,
    Instant createdAt,
    Instant finishedAt,
    String message) {
  public ImportSummary {
    dangers = List.copyOf(dangers);
  }

  ImportSummary with(List<DangerFound> found) {
    return new ImportSummary(
        id,
        sourceName,
        status,
        stage,
        rowsRead,
        rowsRefused,
        findings,
        counts,
        moves,
        found,
        createdBy,
        createdAt,
        finishedAt,
        message);
  }
}
