package org.parentsmatter.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.imports.DangerFound;
import org.parentsmatter.imports.FindingPage;
import org.parentsmatter.imports.ImportFinding;
import org.parentsmatter.imports.ImportStatus;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.mapping.ReceivingExports;

/** Imports an export and waits until it is in. */
@Dependent
class FollowingImports {
  private static final int MOST_FINDINGS = 50;

  @Inject private ReceivingExports receiving;
  @Inject private ImportingSchoolData imports;

  /**
   * Imports.
   *
   * @throws HandoverRefused when the export cannot be used, or looks so dangerous that a person has
   *     to decide; nothing was changed
   * @throws HandoverFailed when the import broke off and nothing was changed, or when the plans of
   *     new families were not drafted
   */
  ImportSummary run(Path export, Consumer<String> says) throws InterruptedException {
    if (!Files.exists(export)) {
      throw new HandoverRefused("There is no export at " + export + ".");
    }
    long id = receiving.beginUnattended(export, Objects.toString(export.getFileName(), ""));
    ImportSummary summary = imports.find(id);
    while (summary.status().isUnderWay()) {
      says.accept(words(summary));
      Thread.sleep(Waiting.MILLIS);
      summary = imports.find(id);
    }
    if (summary.status() == ImportStatus.PREVIEWED) {
      throw new HandoverRefused(waiting(summary));
    }
    if (summary.status() == ImportStatus.REFUSED) {
      throw new HandoverRefused(summary.message());
    }
    if (summary.status() == ImportStatus.FAILED || summary.status() == ImportStatus.WITHOUT_PLANS) {
      throw new HandoverFailed(summary.message());
    }
    return summary;
  }

  /** Nobody sits here who could say that it is right so. */
  private static String waiting(ImportSummary summary) {
    return "Nothing was changed, because this import looks dangerous: "
        + summary.dangers().stream().map(DangerFound::inWords).collect(Collectors.joining("; "))
        + ". It waits in the intranet under Imports: look at it there, and apply it or throw it"
        + " away.";
  }

  /** What was found in the export and did not stop the import: a line each, the first of many. */
  String findings(long id) {
    FindingPage page = imports.findings(id, null, 0, MOST_FINDINGS);
    Stream<String> lines = page.findings().stream().map(FollowingImports::words);
    int more = page.total() - page.findings().size();
    return Stream.concat(lines, more > 0 ? Stream.of("And " + more + " more.") : Stream.of())
        .collect(Collectors.joining("\n"));
  }

  private static String words(ImportFinding finding) {
    return finding.file()
        + (finding.line() == null ? "" : ", line " + finding.line())
        + (finding.column() == null ? "" : ", " + finding.column())
        + (finding.value() == null ? "" : " \"" + finding.value() + "\"")
        + ": "
        + finding.message();
  }

  private static String words(ImportSummary summary) {
    String stage = summary.stage() == null ? summary.status().label() : summary.stage();
    return "Import: " + stage + ", " + summary.rowsRead() + " rows read";
  }
}
