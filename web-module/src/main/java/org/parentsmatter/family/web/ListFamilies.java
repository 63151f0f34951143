package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.family.FamilyChoices;
import org.parentsmatter.family.FamilyFilter;
import org.parentsmatter.family.FamilyPage;
import org.parentsmatter.family.FamilySort;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.Right;

/** The list of families. Its whole state is in the address, so that it can be kept and shared. */
@Named
@RequestScoped
@PageRule(path = "/family/list.xhtml", needs = Right.SEE_FAMILIES, menu = "Families", order = 10)
public class ListFamilies {
  @Inject private SeeingFamilies seeingFamilies;

  private String search;
  private String year;
  private String group;
  private String list;
  private String below;
  private String sort;
  private String desc;
  private String page;
  private FamilyPage result;
  private FamilyChoices choices;

  /** What is wanted, for the table and for saving all of it as a list. */
  FamilyFilter filter() {
    return new FamilyFilter(search, year, group, Numbers.idOrNull(list), Numbers.whole(below));
  }

  private FamilyPage result() {
    if (result == null) {
      int number = Paging.asked(page);
      result = fetch(number);
      if (result.rows().isEmpty() && result.total() > 0) {
        page = Long.toString(new Paging(number, Paging.SIZE, result.total()).pages());
        result = fetch(Paging.asked(page));
      }
    }
    return result;
  }

  private FamilyPage fetch(int number) {
    return seeingFamilies.page(
        filter(), sortedBy(), isDescending(), (number - 1) * Paging.SIZE, Paging.SIZE);
  }

  private FamilySort sortedBy() {
    return Arrays.stream(FamilySort.values())
        .filter(known -> known.name().equalsIgnoreCase(sort))
        .findFirst()
        .orElse(FamilySort.NAME);
  }

  public List<?> getRows() {
    return result().rows();
  }

  public Paging getPaging() {
    long total = result().total();
    return new Paging(Paging.asked(page), Paging.SIZE, total);
  }

  public FamilyChoices getChoices() {
    if (choices == null) {
      choices = seeingFamilies.choices();
    }
    return choices;
  }

  /** Whether only some of the families are shown. */
  public boolean isFiltered() {
    return search != null || isFolded();
  }

  /** Whether a filter is on that is folded away otherwise. */
  public boolean isFolded() {
    return year != null || group != null || list != null || below != null || isSorted();
  }

  private boolean isSorted() {
    return sortedBy() != FamilySort.NAME || isDescending();
  }

  public boolean isDescending() {
    return "yes".equals(desc);
  }

  /** The column sorted by, in small letters: {@code name}, {@code attendance}. */
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

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getBelow() {
    return below;
  }

  public void setBelow(String below) {
    this.below = below;
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
