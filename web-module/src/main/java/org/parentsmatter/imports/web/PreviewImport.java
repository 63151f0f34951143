package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.imports.DecidingImports;
import org.parentsmatter.imports.ImportSummary;
import org.parentsmatter.imports.ImportingSchoolData;
import org.parentsmatter.imports.PreviewList;
import org.parentsmatter.imports.PreviewPage;
import org.parentsmatter.imports.PreviewRow;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.Right;

/**
 * Who would change if a waiting import were applied. Its whole state is in the address; without a
 * number it is about the import that waits.
 */
@Named
@RequestScoped
@PageRule(path = "/imports/preview.xhtml", needs = Right.IMPORT_DATA)
public class PreviewImport {
  @Inject private ImportingSchoolData importing;
  @Inject private DecidingImports deciding;

  private String id;
  private String list;
  private String page;
  private ImportSummary summary;
  private PreviewPage result;

  /** Fetches the import before anything is shown, so that a missing one is said to be missing. */
  public void load() {
    boolean any = id == null || id.isBlank();
    summary = any ? deciding.waiting().orElse(null) : importing.find(ImportNumber.of(id));
  }

  public ImportSummary getSummary() {
    return summary;
  }

  private PreviewList chosen() {
    return PreviewList.of(list).orElse(PreviewList.PUPILS_CHANGED);
  }

  private PreviewPage result() {
    if (summary == null) {
      return new PreviewPage(List.of(), 0);
    }
    if (result == null) {
      int first = (Paging.asked(page) - 1) * Paging.SIZE;
      result = deciding.page(summary.id(), chosen(), first, Paging.SIZE);
    }
    return result;
  }

  public String getTitle() {
    return chosen().label();
  }

  public String getPlaceLabel() {
    return chosen().placeLabel();
  }

  public List<PreviewRow> getRows() {
    return result().rows();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), Paging.SIZE, result().total());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
