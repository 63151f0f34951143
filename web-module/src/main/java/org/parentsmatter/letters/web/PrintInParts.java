package org.parentsmatter.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.letters.SeeingLetters;

/** What the office must know to print a run in parts. */
@Named
@RequestScoped
public class PrintInParts {
  @Inject private SeeingLetters seeing;
  @Inject private ShowLetterRun shown;
  @Inject private FacesContext faces;

  private boolean missing;

  /** Whoever asked for a part that is not there has come back to the page. */
  @PostConstruct
  void open() {
    missing = faces.getExternalContext().getRequestParameterMap().containsKey("missing-part");
  }

  public boolean isMissing() {
    return missing;
  }

  /** How many sheets the print run has, in words. */
  public String getSheets() {
    return inWords(seeing.countSheets(shown.getRun().id(), false));
  }

  /** The same of the letters to protected addresses. */
  public String getProtectedSheets() {
    return inWords(seeing.countSheets(shown.getRun().id(), true));
  }

  private static String inWords(int sheets) {
    return sheets == 1 ? "1 sheet" : sheets + " sheets";
  }
}
