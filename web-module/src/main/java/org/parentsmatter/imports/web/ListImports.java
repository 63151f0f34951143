package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.imports.ImportPage;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** The imports there were, the newest first. */
@Named
@RequestScoped
@PageRule(path = "/imports/list.xhtml", needs = Right.IMPORT_DATA, menu = "Imports", order = 10)
public class ListImports {
  private static final int SIZE = 20;

  @Inject private ImportingSchoolData importing;

  private int page = 1;
  private ImportPage imports;

  private ImportPage imports() {
    if (imports == null) {
      imports = importing.page((page - 1) * SIZE, SIZE);
    }
    return imports;
  }

  public List<ImportSummary> getImports() {
    return imports().imports();
  }

  public boolean isMore() {
    return imports().total() > page * SIZE;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, Math.min(page, 100_000));
  }
}
