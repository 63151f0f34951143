package org.parentsmatter.imports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.imports.Danger;
import org.parentsmatter.imports.DecidingImports;
import org.parentsmatter.imports.FindingPage;
import org.parentsmatter.imports.FindingSeverity;
import org.parentsmatter.imports.ImportFinding;
import org.parentsmatter.imports.ImportStatus;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.PreviewList;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/**
 * One import: how far it is, what it changed, which rows were left out and why, what comes next.
 */
@Named
@RequestScoped
@PageRule(path = "/imports/show.xhtml", needs = Right.IMPORT_DATA)
public class ShowImport {
  private static final int SIZE = 25;

  @Inject private ImportingSchoolData importing;
  @Inject private DecidingImports deciding;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private String id;
  private String severity;
  private String page;
  private String[] confirmed = {};
  private ImportSummary summary;
  private FindingPage findings;

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    id = faces.getExternalContext().getRequestParameterMap().get("id");
  }

  /** Fetches the import before anything is shown, so that a missing one is said to be missing. */
  public void load() {
    summary = importing.find(ImportNumber.of(id));
  }

  public ImportSummary getSummary() {
    if (summary == null) {
      load();
    }
    return summary;
  }

  /** Asked every two seconds while the import is under way; then the page is opened afresh. */
  public void poll() throws IOException {
    if (!getSummary().status().isUnderWay()) {
      ExternalContext external = faces.getExternalContext();
      external.redirect(
          external.getRequestContextPath() + "/imports/show.xhtml?id=" + getSummary().id());
    }
  }

  /** Applies the import and shows how it gets on. */
  public String apply() {
    Set<Danger> checked = EnumSet.noneOf(Danger.class);
    for (String name : confirmed) {
      checked.add(Danger.valueOf(name));
    }
    deciding.apply(ImportNumber.of(id), checked);
    return shownAgain();
  }

  /** Throws the import away. */
  public String discard() {
    deciding.discard(ImportNumber.of(id));
    return shownAgain();
  }

  private String shownAgain() {
    return "/imports/show.xhtml?faces-redirect=true&id=" + ImportNumber.of(id);
  }

  /** Whether somebody has to decide. */
  public boolean isWaiting() {
    return getSummary().status() == ImportStatus.PREVIEWED;
  }

  public List<ChangeRow> getChanges() {
    return ChangeRows.of(getSummary());
  }

  /** Where those can be seen who make the import look dangerous. */
  public List<PreviewList> getDangerLists() {
    return getSummary().dangers().stream()
        .flatMap(found -> found.danger().list().stream())
        .toList();
  }

  private FindingPage page() {
    if (findings == null) {
      findings =
          importing.findings(ImportNumber.of(id), chosen(), (Paging.asked(page) - 1) * SIZE, SIZE);
    }
    return findings;
  }

  private FindingSeverity chosen() {
    for (FindingSeverity value : FindingSeverity.values()) {
      if (value.name().equalsIgnoreCase(severity)) {
        return value;
      }
    }
    return null;
  }

  public List<ImportFinding> getFindings() {
    return page().findings();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), SIZE, page().total());
  }

  /** The severities a finding can have; what refuses a whole export is its message, not a row. */
  public List<FindingSeverity> getSeverities() {
    return List.of(FindingSeverity.REFUSED, FindingSeverity.WARNING, FindingSeverity.NOTE);
  }

  public boolean isFiltered() {
    return chosen() != null;
  }

  /** Whether the person may go on with letters to parents. */
  public boolean isWriting() {
    return currentUser.has(Right.RUN_LETTERS);
  }

  public String[] getConfirmed() {
    return confirmed.clone();
  }

  public void setConfirmed(String[] confirmed) {
    this.confirmed = confirmed.clone();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getSeverity() {
    return severity;
  }

  public void setSeverity(String severity) {
    this.severity = severity;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
