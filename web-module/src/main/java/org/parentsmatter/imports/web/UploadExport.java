package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.UploadedPart;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** Takes the zip, CSV files or Common Transfer File of the MIS and starts their import. */
@Named
@RequestScoped
@PageRule(path = "/imports/upload.xhtml", needs = Right.IMPORT_DATA)
public class UploadExport {
  @Inject private ImportingSchoolData importing;

  private List<Part> files;

  /**
   * Starts the import and goes to its page.
   *
   * @throws ExportRefused when nothing was chosen or it is no export
   */
  public String begin() throws IOException {
    List<UploadedPart> parts = new ArrayList<>();
    try {
      for (Part file : files == null ? List.<Part>of() : files) {
        String name = file.getSubmittedFileName();
        if (name != null && !name.isBlank()) {
          parts.add(new UploadedPart(name, file.getInputStream()));
        }
      }
      if (parts.isEmpty()) {
        throw new ExportRefused(
            "Choose the zip, the CSV files or the Common Transfer File of the export first.");
      }
      return "/imports/show.xhtml?faces-redirect=true&id=" + importing.beginUploaded(parts);
    } finally {
      for (UploadedPart part : parts) {
        part.content().close();
      }
    }
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
