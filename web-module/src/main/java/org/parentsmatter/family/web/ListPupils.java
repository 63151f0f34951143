package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.family.FamilyChoices;
import org.parentsmatter.family.PupilFilter;
import org.parentsmatter.family.PupilPage;
import org.parentsmatter.family.PupilSort;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.family.SeeingPupils;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.Right;

/** The pupils on roll. Its whole state is in the address. */
@Named
@RequestScoped
@PageRule(path = "/family/pupils.xhtml", needs = Right.SEE_FAMILIES, menu = "Pupils", order = 20)
public class ListPupils {
  @Inject private SeeingPupils seeingPupils;
  @Inject private SeeingFamilies seeingFamilies;

  private String search;
  private String year;
  private String group;
  private String sort;
  private String desc;
  private String page;
  private PupilPage result;
  private FamilyChoices choices;

  private PupilPage result() {
    if (result == null) {
      int first = (Paging.asked(page) - 1) * Paging.SIZE;
      PupilFilter filter = new PupilFilter(search, year, group);
      result = seeingPupils.page(filter, sortedBy(), isDescending(), first, Paging.SIZE);
    }
    return result;
  }

  private PupilSort sortedBy() {
    return Arrays.stream(PupilSort.values())
        .filter(known -> known.name().equalsIgnoreCase(sort))
        .findFirst()
        .orElse(PupilSort.NAME);
  }

  public List<?> getRows() {
    return result().rows();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), Paging.SIZE, result().total());
  }

  public FamilyChoices getChoices() {
    if (choices == null) {
      choices = seeingFamilies.choices();
    }
    return choices;
  }

  public boolean isFiltered() {
    return search != null || year != null || group != null;
  }

  public boolean isDescending() {
    return "yes".equals(desc);
  }

  /** The column sorted by, in small letters. */
  public String getSortedBy() {
    return sortedBy().name().toLowerCase(Locale.ROOT);
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
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
