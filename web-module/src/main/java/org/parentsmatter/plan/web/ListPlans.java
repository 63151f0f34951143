package org.parentsmatter.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.parentsmatter.family.FamilyChoices;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.plan.ListingPlans;
import org.parentsmatter.plan.PlanFilter;
import org.parentsmatter.plan.PlanPage;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.Tier;
import org.parentsmatter.security.Right;

/** The list of plans. Its whole state is in the address, so that it can be kept and shared. */
@Named
@RequestScoped
@PageRule(path = "/plan/list.xhtml", needs = Right.SEE_FAMILIES, menu = "Plans", order = 10)
public class ListPlans {
  private static final int SOON_DAYS = 14;

  @Inject private ListingPlans listing;
  @Inject private SeeingFamilies families;

  private String station;
  private String tier;
  private String due;
  private String group;
  private String year;
  private String page;
  private PlanPage result;
  private FamilyChoices choices;

  private PlanPage result() {
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

  private PlanPage fetch(int number) {
    PlanFilter filter =
        new PlanFilter(
            named(PlanStatus.values(), station), named(Tier.values(), tier), dueBy(), group, year);
    return listing.page(filter, (number - 1) * Paging.SIZE, Paging.SIZE);
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Arrays.stream(all).filter(e -> e.name().equalsIgnoreCase(name)).findFirst().orElse(null);
  }

  private LocalDate dueBy() {
    if ("now".equals(due)) {
      return today();
    }
    return "soon".equals(due) ? today().plusDays(SOON_DAYS) : null;
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  public boolean isDue(PlanPage.Row row) {
    return row.due(today());
  }

  public Object getRows() {
    return result().rows();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), Paging.SIZE, result().total());
  }

  public FamilyChoices getChoices() {
    if (choices == null) {
      choices = families.choices();
    }
    return choices;
  }

  public boolean isFiltered() {
    return station != null || tier != null || due != null || group != null || year != null;
  }

  public PlanStatus[] getStations() {
    return PlanStatus.values();
  }

  public Tier[] getTiers() {
    return Tier.values();
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = given(station);
  }

  public String getTier() {
    return tier;
  }

  public void setTier(String tier) {
    this.tier = given(tier);
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = given(due);
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = given(group);
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = given(year);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
