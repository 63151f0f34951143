package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.primefaces.model.file.UploadedFile;

/** Takes the zip that the MIS exported and starts its import. */
@Named
@RequestScoped
@PageRule(path = "/imports/upload.xhtml", needs = Right.IMPORT_DATA)
public class UploadExport {
  @Inject private ImportingSchoolData importing;
  @Inject private FacesContext faces;

  private UploadedFile file;

  public String begin() throws IOException {
    if (file == null || file.getSize() == 0) {
      faces.addMessage(
          null,
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, "Choose the zip file of the export first.", null));
      return null;
    }
    long id = importing.beginUploaded(file.getInputStream(), file.getFileName());
    return "/imports/show.xhtml?faces-redirect=true&id=" + id;
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }
}
