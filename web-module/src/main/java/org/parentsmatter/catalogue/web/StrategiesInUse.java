package org.parentsmatter.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parentsmatter.catalogue.CatalogueFilter;
import org.parentsmatter.catalogue.SeeingCatalogue;
import org.parentsmatter.catalogue.StrategyView;

/** What commitments can be drawn from, read once in a request: too much to keep in a view. */
@RequestScoped
public class StrategiesInUse {
  @Inject private SeeingCatalogue catalogue;

  private List<StrategyView> all;

  /** All of them, by need and title. */
  public List<StrategyView> all() {
    if (all == null) {
      all = catalogue.list(CatalogueFilter.ALL);
    }
    return all;
  }
}
