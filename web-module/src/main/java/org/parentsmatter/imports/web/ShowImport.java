package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.imports.FindingPage;
import org.parentsmatter.imports.FindingSeverity;
import org.parentsmatter.imports.ImportFinding;
import org.parentsmatter.imports.ImportNotFound;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** One import: how far it is, what it changed, which rows were left out and why. */
@Named
@RequestScoped
@PageRule(path = "/imports/show.xhtml", needs = Right.IMPORT_DATA)
public class ShowImport {
  private static final int SIZE = 50;

  @Inject private ImportingSchoolData importing;

  private String id;
  private String severity;
  private int page = 1;
  private ImportSummary summary;
  private FindingPage findings;

  /** The import of the address; one that is none is a page that is not there. */
  public ImportSummary getSummary() {
    if (summary == null) {
      summary = importing.find(number());
    }
    return summary;
  }

  public void load() {
    getSummary();
  }

  private long number() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new ImportNotFound(0);
    }
    return Long.parseLong(id);
  }

  private FindingPage page() {
    if (findings == null) {
      findings = importing.findings(number(), chosen(), (page - 1) * SIZE, SIZE);
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

  public int getTotal() {
    return page().total();
  }

  public boolean isMore() {
    return getTotal() > page * SIZE;
  }

  public FindingSeverity[] getSeverities() {
    return FindingSeverity.values();
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
    this.severity = severity == null ? null : severity.toUpperCase(Locale.ROOT);
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, Math.min(page, 100_000));
  }
}
