package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.UploadedPart;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;

/** Takes the zip or the CSV files that the MIS exported and starts their import. */
@Named
@RequestScoped
@PageRule(path = "/imports/upload.xhtml", needs = Right.IMPORT_DATA)
public class UploadExport {
  @Inject private ImportingSchoolData importing;

  private UploadedFiles files;

  /**
   * Starts the import and goes to its page.
   *
   * @throws ExportRefused when nothing was chosen or it is no export
   */
  public String begin() throws IOException {
    List<UploadedPart> parts = new ArrayList<>();
    try {
      for (UploadedFile file : files == null ? List.<UploadedFile>of() : files.getFiles()) {
        if (file.getFileName() != null && !file.getFileName().isBlank()) {
          parts.add(new UploadedPart(file.getFileName(), file.getInputStream()));
        }
      }
      if (parts.isEmpty()) {
        throw new ExportRefused("Choose the zip, or the CSV files, of the export first.");
      }
      return "/imports/show.xhtml?faces-redirect=true&id=" + importing.beginUploaded(parts);
    } finally {
      for (UploadedPart part : parts) {
        part.content().close();
      }
    }
  }

  public UploadedFiles getFiles() {
    return files;
  }

  public void setFiles(UploadedFiles files) {
    this.files = files;
  }
}
