package org.parentsmatter.imports.mapping;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.imports.Export;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportUnderWay;
import org.parentsmatter.imports.UploadedPart;
import org.parentsmatter.imports.Uploads;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Takes in what a school exports. Files as the import reads them are imported at once; reports with
 * headings of the school's own wait until a profile or a person says what their columns are.
 */
@Stateless
@Needs(Right.IMPORT_DATA)
@TransactionAttribute(NOT_SUPPORTED)
public class ReceivingExports {
  @Inject private BeginningImports beginning;
  @Inject private Answers answers;
  @Inject private CurrentUser currentUser;

  /**
   * Takes an upload: one zip, or CSV files. Its import begins at once when nothing has to be asked.
   *
   * @throws ExportRefused when it is larger than 100 MB or nothing can be made of it
   * @throws ImportUnderWay when another import is not at rest yet
   */
  public Received receive(List<UploadedPart> parts) {
    Uploads.Kept kept = Uploads.keep(parts);
    String more = parts.size() > 1 ? " and " + (parts.size() - 1) + " more" : "";
    boolean taken = false;
    try {
      Received received = take(kept, parts.get(0).name() + more);
      taken = true;
      return received;
    } finally {
      if (!taken) {
        Uploads.discard(kept.source());
      }
    }
  }

  private Received take(Uploads.Kept kept, String name) {
    try (Export export = Export.open(kept.source())) {
      Examined examined = Examined.look(export, kept.shown());
      if (examined.reports().isEmpty()) {
        return Received.begun(beginning.asTheyAre(kept.source(), name));
      }
      WaitingUpload upload = WaitingUpload.of(kept, name, currentUser.name());
      Optional<List<MappedFile>> answered = answers.byProfiles(examined);
      return answered.isEmpty()
          ? Received.waits(upload.id())
          : Received.begun(beginning.mapped(upload, export, examined, answered.get()));
    }
  }

  /**
   * Begins an import that nobody watches. Reports need a profile, or headings that can mean one
   * thing only; what a column with another heading says is left out.
   *
   * @param source a folder or a zip; it is left as it is
   * @return the number of the import
   * @throws ExportRefused when a person has to say what the columns of a report are
   * @throws ImportUnderWay when another import is not at rest yet
   */
  public long beginUnattended(Path source, String name) {
    try (Export export = Export.open(source)) {
      Examined examined = Examined.look(export, Map.of());
      if (examined.reports().isEmpty() || isOneRosterWithoutUsers(examined)) {
        return beginning.unattended(source, name);
      }
      List<MappedFile> mapped = answers.unattended(examined);
      refuseToReplaceOneRoster(examined);
      return begin(
          new WaitingUpload(newFolder(), source, Map.of(), name, currentUser.name()),
          export,
          examined,
          mapped);
    }
  }

  private long begin(
      WaitingUpload upload, Export export, Examined examined, List<MappedFile> mapped) {
    boolean begun = false;
    try {
      long id = beginning.mappedUnattended(upload, export, examined, mapped);
      begun = true;
      return id;
    } finally {
      if (!begun) {
        Uploads.discard(upload.folder());
      }
    }
  }

  private static Path newFolder() {
    try {
      return Uploads.newFolder();
    } catch (IOException e) {
      throw new UncheckedIOException("The export could not be converted", e);
    }
  }

  /** One file that is missing today must not turn an export into a report that stands alone. */
  private boolean isOneRosterWithoutUsers(Examined examined) {
    return examined.isContactsAlone()
        && examined.reports().stream()
            .allMatch(report -> report.isCanonical() && !answers.isKnown(report));
  }

  /** Everybody would leave and come back as somebody else: that is nothing to do unwatched. */
  private void refuseToReplaceOneRoster(Examined examined) {
    if (examined.isContactsAlone() && beginning.known().fromOneRoster()) {
      throw new ExportRefused(
          "users.csv is missing. The pupils of this school came with it; a report on contacts alone would replace all of them. If that is meant, import it in the browser.");
    }
  }
}
