package org.parentsmatter.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.CatalogueFilter;
import org.parentsmatter.catalogue.Continuum;
import org.parentsmatter.catalogue.EpsteinType;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.catalogue.SeeingCatalogue;
import org.parentsmatter.catalogue.StrategyView;
import org.parentsmatter.catalogue.Strength;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** The catalogue of strategies; the filter stands in the address of the page. */
@Named
@RequestScoped
@PageRule(
    path = "/catalogue/list.xhtml",
    needs = Right.SEE_FAMILIES,
    menu = "What families and school can do",
    order = 20)
public class BrowseCatalogue {
  @Inject private SeeingCatalogue catalogue;
  @Inject private CurrentUser currentUser;

  private String words;
  private String need;
  private String age;
  private String type;
  private String point;
  private String strength;
  private String retired;
  private String page;
  private List<StrategyView> found;
  private List<StrategyView> waiting;

  private CatalogueFilter filter() {
    return new CatalogueFilter(
        words == null || words.isBlank() ? null : words,
        Plainly.asked(Need.class, need),
        Plainly.asked(AgeBand.class, age),
        Plainly.asked(EpsteinType.class, type),
        Plainly.asked(Continuum.class, point),
        Plainly.asked(Strength.class, strength));
  }

  private List<StrategyView> found() {
    if (found == null) {
      found = isOutOfUse() ? catalogue.retired() : catalogue.list(filter());
    }
    return found;
  }

  /** Those on the page that was asked for. */
  public List<StrategyView> getRows() {
    Paging paging = getPaging();
    return found().subList(paging.first(), (int) paging.to());
  }

  public Paging getPaging() {
    return Paging.within(page, Paging.SIZE, found().size());
  }

  /** Those of which a newer version has come with the product; only for who can decide. */
  public List<StrategyView> getWaiting() {
    if (waiting == null) {
      waiting = isKeeper() ? catalogue.waiting() : List.of();
    }
    return waiting;
  }

  /** Whether the person may change the catalogue. */
  public boolean isKeeper() {
    return currentUser.has(Right.KEEP_CATALOGUE);
  }

  /** Whether those out of use are shown. */
  public boolean isOutOfUse() {
    return "yes".equals(retired);
  }

  public boolean isFiltered() {
    return isOutOfUse() || filter().isNarrow();
  }

  /** Whether a filter is on that is folded away otherwise. */
  public boolean isFolded() {
    CatalogueFilter filter = filter();
    return filter.type() != null || filter.point() != null || filter.strength() != null;
  }

  public Need[] getNeeds() {
    return Need.values();
  }

  public AgeBand[] getAges() {
    return AgeBand.values();
  }

  public EpsteinType[] getTypes() {
    return EpsteinType.values();
  }

  public Continuum[] getPoints() {
    return Continuum.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getNeed() {
    return need;
  }

  public void setNeed(String need) {
    this.need = need;
  }

  public String getAge() {
    return age;
  }

  public void setAge(String age) {
    this.age = age;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getPoint() {
    return point;
  }

  public void setPoint(String point) {
    this.point = point;
  }

  public String getStrength() {
    return strength;
  }

  public void setStrength(String strength) {
    this.strength = strength;
  }

  public String getRetired() {
    return retired;
  }

  public void setRetired(String retired) {
    this.retired = retired;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
