package org.parentsmatter.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows staff the catalogue of strategies and what is known about each. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingCatalogue {
  @Inject private Strategies strategies;

  /** The strategies in use that the filter lets through, by need and title. */
  public List<StrategyView> list(CatalogueFilter filter) {
    return strategies.inUse().entries().stream()
        .filter(e -> filter.accepts(e.text()))
        .map(e -> new StrategyView(e.id(), e.text()))
        .sorted(
            Comparator.comparing((StrategyView s) -> s.entry().need())
                .thenComparing(s -> s.entry().title()))
        .toList();
  }
}
