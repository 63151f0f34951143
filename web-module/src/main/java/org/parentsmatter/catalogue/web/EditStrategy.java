package org.parentsmatter.catalogue.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.catalogue.EvidenceSource;
import org.parentsmatter.catalogue.KeepingCatalogue;
import org.parentsmatter.catalogue.SeeingCatalogue;
import org.parentsmatter.catalogue.StrategyChangedMeanwhile;
import org.parentsmatter.catalogue.StrategyPage;
import org.parentsmatter.catalogue.StrategyText;
import org.parentsmatter.catalogue.WordingAdvice;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Where an entry of the catalogue is added or worded anew. What was typed stays in the fields. */
@Named
@ViewScoped
@PageRule(path = "/catalogue/edit.xhtml", needs = Right.KEEP_CATALOGUE)
public class EditStrategy implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient SeeingCatalogue catalogue;
  @Inject private transient KeepingCatalogue keeping;

  private String entry;
  private String copy;
  private long read;
  private String titleBefore;
  private final StrategyForm form = new StrategyForm();
  private List<WordingAdvice> advice = List.of();

  /** Reads the entry, or the one that a new one begins with. */
  public void open() {
    if (entry != null) {
      StrategyPage page = catalogue.show(entry);
      read = page.version();
      titleBefore = page.inUse().title();
      form.take(StrategyText.of(page.inUse()));
      check();
    } else if (copy != null) {
      form.take(StrategyText.of(catalogue.show(copy).inUse()));
      form.setTitle("Copy of " + form.getTitle());
      check();
    }
  }

  /** Says how the texts read as they are in the fields. */
  public void check() {
    advice = keeping.advice(form.text());
  }

  public String save() {
    check();
    if (entry == null) {
      return Parting.words(
          "The entry is in the catalogue.",
          "/catalogue/show.xhtml?entry=" + keeping.add(form.text()));
    }
    try {
      keeping.change(entry, read, form.text());
    } catch (StrategyChangedMeanwhile e) {
      // Whoever saves again has been told, and has the entry as it is now beside the text.
      read = catalogue.show(entry).version();
      say(e.getMessage());
      return null;
    }
    return Parting.words(
        "Saved as a new version. Plans keep the version they were drawn from.",
        "/catalogue/show.xhtml?entry=" + entry);
  }

  private static void say(String words) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, ""));
  }

  public boolean isFresh() {
    return entry == null;
  }

  public StrategyForm getForm() {
    return form;
  }

  public List<WordingAdvice> getAdvice() {
    return advice;
  }

  public List<EvidenceSource> getSources() {
    return catalogue.sources();
  }

  /** Null while it was never saved. */
  public String getTitleBefore() {
    return titleBefore;
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }

  public String getCopy() {
    return copy;
  }

  public void setCopy(String copy) {
    this.copy = copy;
  }
}
