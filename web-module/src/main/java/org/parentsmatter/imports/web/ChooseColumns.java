package org.parentsmatter.imports.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.imports.mapping.Field;
import org.parentsmatter.imports.mapping.NamingColumns;
import org.parentsmatter.imports.mapping.ReadingView;
import org.parentsmatter.imports.mapping.UploadView;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** Asks what the columns of the school's own reports are, and shows how they would be read. */
@Named
@ViewScoped
@PageRule(path = "/imports/columns.xhtml", needs = Right.IMPORT_DATA)
public class ChooseColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient NamingColumns naming;

  private String upload;
  private String name;
  private boolean contactsAlone;
  private boolean replacesOneRoster;
  private final ArrayList<ReportForm> reports = new ArrayList<>();
  private transient Map<Integer, Asked> readings;

  /** Looks into the upload; one that is no longer there leaves the page without reports. */
  public void open() {
    naming.find(upload).ifPresent(this::show);
  }

  private void show(UploadView view) {
    name = view.name();
    contactsAlone = view.contactsAlone();
    replacesOneRoster = view.replacesOneRoster();
    view.reports().forEach(report -> reports.add(new ReportForm(report)));
  }

  /** How a report would be read now; asked again when somebody has chosen something else. */
  public ReadingView reading(ReportForm report) {
    if (readings == null) {
      readings = new HashMap<>();
    }
    List<Field> fields = report.fields();
    return readings
        .compute(
            report.getPlace(),
            (place, last) ->
                last != null && last.fields().equals(fields)
                    ? last
                    : new Asked(fields, naming.reading(upload, place, fields)))
        .reading();
  }

  private record Asked(List<Field> fields, ReadingView reading) {}

  /** Begins the import. */
  public String goOn() {
    long id = naming.goOn(upload, reports.stream().map(ReportForm::chosen).toList());
    return "/imports/show.xhtml?faces-redirect=true&id=" + id;
  }

  /** Throws the upload away. */
  public String back() {
    naming.discard(upload);
    return "/imports/upload.xhtml?faces-redirect=true";
  }

  public List<ReportForm> getReports() {
    return reports;
  }

  public String getName() {
    return name;
  }

  public boolean isContactsAlone() {
    return contactsAlone;
  }

  public boolean isReplacesOneRoster() {
    return replacesOneRoster;
  }

  public String getUpload() {
    return upload;
  }

  public void setUpload(String upload) {
    this.upload = upload;
  }
}
