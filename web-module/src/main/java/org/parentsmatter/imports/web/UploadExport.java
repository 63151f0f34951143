package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.UploadedPart;
import org.parentsmatter.imports.mapping.Received;
import org.parentsmatter.imports.mapping.ReceivingExports;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/**
 * Takes the zip, CSV files or Common Transfer File that the MIS exported and starts their import,
 * or asks first what the columns of the school's own reports are.
 */
@Named
@RequestScoped
@PageRule(path = "/imports/upload.xhtml", needs = Right.IMPORT_DATA)
public class UploadExport {
  @Inject private ReceivingExports receiving;

  private List<Part> files;

  /**
   * Starts the import and goes to its page, or to the one that asks for the columns.
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
      Received received = receiving.receive(parts);
      return received.waiting() == null
          ? "/imports/show.xhtml?faces-redirect=true&id=" + received.importId()
          : "/imports/columns.xhtml?faces-redirect=true&upload=" + received.waiting();
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
