package org.parentsmatter.catalogue.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.KeepingCatalogue;
import org.parentsmatter.catalogue.SeeingCatalogue;
import org.parentsmatter.catalogue.StrategyPage;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.translation.StrategyLanguages;

/** One entry of the catalogue: all it says, its versions, and what can be decided about it. */
@Named
@ViewScoped
@PageRule(path = "/catalogue/show.xhtml", needs = Right.SEE_FAMILIES)
public class ShowStrategy implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingCatalogue catalogue;
  @Inject private transient KeepingCatalogue keeping;
  @Inject private transient StrategyLanguages inLanguages;
  @Inject private transient CurrentUser currentUser;

  private String entry;
  private String number;
  private long read;
  private transient StrategyPage page;
  private transient List<StrategyLanguages.Language> languages;

  /** Reads the entry, and in which state a change finds it. */
  public void open() {
    read = getPage().version();
  }

  public StrategyPage getPage() {
    if (page == null) {
      page = catalogue.show(entry);
    }
    return page;
  }

  /** In which other languages the product has it. */
  public List<StrategyLanguages.Language> getLanguages() {
    if (languages == null) {
      languages = inLanguages.of(entry);
    }
    return languages;
  }

  /** The version that is shown: the one asked for, else the one in use. */
  public CatalogueEntry getShown() {
    return number != null && number.matches("[1-9][0-9]{0,5}")
        ? getPage().numbered(Integer.parseInt(number)).entry()
        : getPage().inUse();
  }

  /** Whether what is shown is what plans are drawn from. */
  public boolean isCurrent() {
    return getShown().version() == getPage().inUse().version();
  }

  /** Whether the person may change the catalogue. */
  public boolean isKeeper() {
    return currentUser.has(Right.KEEP_CATALOGUE);
  }

  public String use(int version) {
    keeping.use(entry, read, version);
    return afresh(
        "Version " + version + " is in use. Plans keep the version they were drawn from.");
  }

  public String keepOwn() {
    keeping.keepOwn(entry, read);
    return afresh("Kept as it is. The newer version stays in the list of versions.");
  }

  public String retire() {
    keeping.retire(entry, read);
    return afresh("Out of use. Plans that hold it keep it.");
  }

  public String bringBack() {
    keeping.bringBack(entry, read);
    return afresh("In use again.");
  }

  private String afresh(String words) {
    return Parting.words(words, "/catalogue/show.xhtml?entry=" + entry);
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
