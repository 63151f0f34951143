package org.parentsmatter.imports.mapping;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportUnderWay;
import org.parentsmatter.imports.Uploads;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Asks whoever brought a school's own reports what their columns are, and begins the import when
 * that is said. Nobody sees the upload of somebody else.
 */
@Stateless
@Needs(Right.IMPORT_DATA)
@TransactionAttribute(NOT_SUPPORTED)
public class NamingColumns {
  @Inject private BeginningImports beginning;
  @Inject private Answers answers;
  @Inject private KeepingColumnProfiles profiles;
  @Inject private CurrentUser currentUser;

  /**
   * An upload of one's own that waits.
   *
   * @return nothing when it is no longer there, or is somebody else's
   */
  public Optional<UploadView> find(String id) {
    return WaitingUpload.find(id, currentUser.name()).map(this::view);
  }

  private UploadView view(WaitingUpload upload) {
    Examined examined = examined(upload);
    List<ReportView> reports = new ArrayList<>();
    for (Report report : examined.reports()) {
      reports.add(new ReadingReport(report).view(reports.size(), answers.proposal(report)));
    }
    return new UploadView(
        upload.id(),
        upload.name(),
        examined.isContactsAlone(),
        examined.isContactsAlone() && beginning.known().fromOneRoster(),
        reports);
  }

  /**
   * How a report would be read.
   *
   * @param place its place among the reports of the upload
   * @throws NothingHere when the upload is no longer there
   */
  public ReadingView reading(String id, int place, List<Field> fields) {
    Examined examined = examined(waiting(id));
    return new ReadingReport(examined.reports().get(place)).reading(fields, examined.hasUsers());
  }

  /**
   * Begins the import of an upload whose columns have been named.
   *
   * @param chosen report by report
   * @return the number of the import
   * @throws ExportRefused when something is missing or said twice; the upload goes on waiting
   * @throws ColumnProfileRefused when a profile cannot be called so
   * @throws ImportUnderWay when another import is not at rest yet
   * @throws NothingHere when the upload is no longer there
   */
  public long goOn(String id, List<ChosenColumns> chosen) {
    WaitingUpload upload = waiting(id);
    try (Export export = Export.open(upload.source())) {
      Examined examined = Examined.look(export, upload.shown());
      List<MappedFile> mapped = new ArrayList<>();
      for (int i = 0; i < examined.reports().size(); i++) {
        mapped.add(mapped(examined.reports().get(i), chosen.get(i).fields(), examined.hasUsers()));
      }
      for (int i = 0; i < mapped.size(); i++) {
        remember(examined.reports().get(i), chosen.get(i));
      }
      return beginning.mapped(upload, export, examined, mapped);
    }
  }

  private static MappedFile mapped(Report report, List<Field> fields, boolean usersThere) {
    ColumnMapping mapping = report.mapping(fields);
    List<String> missing = mapping.missing(usersThere);
    if (!missing.isEmpty()) {
      throw new ExportRefused(report.shown() + " still needs " + missing.get(0) + ".");
    }
    return new MappedFile(report.file(), report.shown(), mapping, "read as its columns were named");
  }

  private void remember(Report report, ChosenColumns chosen) {
    if (chosen.rememberAs() != null && !chosen.rememberAs().isBlank()) {
      profiles.save(chosen.rememberAs(), report.kind(), report.headings(), chosen.fields());
    }
  }

  /** Throws an upload of one's own away. */
  public void discard(String id) {
    WaitingUpload.find(id, currentUser.name())
        .ifPresent(upload -> Uploads.discard(upload.folder()));
  }

  private WaitingUpload waiting(String id) {
    return WaitingUpload.find(id, currentUser.name()).orElseThrow(() -> new NothingHere("upload"));
  }

  private static Examined examined(WaitingUpload upload) {
    try (Export export = Export.open(upload.source())) {
      return Examined.look(export, upload.shown());
    }
  }
}
