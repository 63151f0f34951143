package org.parentsmatter.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Continuum;
import org.parentsmatter.catalogue.Coverage;
import org.parentsmatter.catalogue.EpsteinType;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.catalogue.SeeingCatalogue;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** Where the catalogue is rich and where it is thin: ages by needs, types by points. */
@Named
@RequestScoped
@PageRule(path = "/catalogue/coverage.xhtml", needs = Right.SEE_FAMILIES)
public class CoverCatalogue {
  @Inject private SeeingCatalogue catalogue;

  private Coverage coverage;

  public Coverage getCoverage() {
    if (coverage == null) {
      coverage = catalogue.coverage();
    }
    return coverage;
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
}
