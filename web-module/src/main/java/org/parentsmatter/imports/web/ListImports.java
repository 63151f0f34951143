package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.imports.ImportPage;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.Right;

/** The imports there were, the newest first. */
@Named
@RequestScoped
@PageRule(path = "/imports/list.xhtml", needs = Right.IMPORT_DATA, menu = "Imports", order = 10)
public class ListImports {
  private static final int SIZE = 20;

  @Inject private ImportingSchoolData importing;

  private String page;
  private ImportPage imports;

  private ImportPage imports() {
    if (imports == null) {
      imports = importing.page((Paging.asked(page) - 1) * SIZE, SIZE);
    }
    return imports;
  }

  public List<ImportSummary> getImports() {
    return imports().imports();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), SIZE, imports().total());
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
