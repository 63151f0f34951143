package org.parentsmatter.community.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.parentsmatter.community.CommunitySheet;
import org.parentsmatter.community.GroupRefused;
import org.parentsmatter.community.SheetPreview;
import org.parentsmatter.community.TakingOverCommunities;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Takes communities and teams over from a CSV file, after showing what it would change. */
@Named
@ViewScoped
@PageRule(path = "/community/upload.xhtml", needs = Right.KEEP_COMMUNITIES)
public class UploadCommunities implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient TakingOverCommunities takingOver;

  private CommunitySheet sheet;
  private String fileName;
  private transient Part file;
  private transient SheetPreview preview;

  /** Reads the file, which a small school's is, and keeps what it says until it is decided. */
  public void show() throws IOException {
    sheet = null;
    preview = null;
    if (file == null || file.getSize() == 0) {
      throw new GroupRefused("Choose a CSV file first.");
    }
    try (InputStream content = file.getInputStream()) {
      sheet = takingOver.read(content);
    }
    fileName = file.getSubmittedFileName();
  }

  public String apply() {
    int changes = takingOver.apply(sheet).size();
    return Parting.words(
        "Taken over. Communities and teams that changed: " + changes + ".",
        "/community/list.xhtml");
  }

  /** What the file would do now; null as long as none was read. */
  public SheetPreview getPreview() {
    if (preview == null && sheet != null) {
      preview = takingOver.preview(sheet);
    }
    return preview;
  }

  public String getFileName() {
    return fileName;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
