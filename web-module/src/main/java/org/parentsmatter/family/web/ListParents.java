package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.family.ParentPage;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.Right;

/** Everybody the school's data names as a parent or contact. Its state is in the address. */
@Named
@RequestScoped
@PageRule(path = "/family/parents.xhtml", needs = Right.SEE_FAMILIES, menu = "Parents", order = 30)
public class ListParents {
  @Inject private SeeingParents seeingParents;

  private String search;
  private String desc;
  private String page;
  private ParentPage result;

  private ParentPage result() {
    if (result == null) {
      int first = (Paging.asked(page) - 1) * Paging.SIZE;
      result = seeingParents.page(search, isDescending(), first, Paging.SIZE);
    }
    return result;
  }

  public List<?> getRows() {
    return result().rows();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), Paging.SIZE, result().total());
  }

  public boolean isDescending() {
    return "yes".equals(desc);
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getDesc() {
    return desc;
  }

  public void setDesc(String desc) {
    this.desc = desc;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
