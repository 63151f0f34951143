package org.parentsmatter.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows staff the catalogue of strategies and what is known about each. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingCatalogue {
  private static final Comparator<StrategyView> BY_NEED =
      Comparator.comparing((StrategyView s) -> s.entry().need())
          .thenComparing(s -> s.entry().title());

  @Inject private Strategies strategies;

  /** The strategies in use that the filter lets through, by need and title. */
  public List<StrategyView> list(CatalogueFilter filter) {
    return views(strategies.kept(false), filter);
  }

  /** Those that are out of use. */
  public List<StrategyView> retired() {
    return views(strategies.kept(true), CatalogueFilter.ALL);
  }

  /** Those of which the product has brought a version that the school has not decided about. */
  public List<StrategyView> waiting() {
    Map<String, Long> newest = strategies.newestShipped();
    return views(
        strategies.kept(false).stream().filter(k -> k.hasNewer(newest.get(k.code()))).toList(),
        CatalogueFilter.ALL);
  }

  private static List<StrategyView> views(List<KeptStrategy> kept, CatalogueFilter filter) {
    return kept.stream()
        .map(KeptStrategy::inUse)
        .map(s -> new StrategyView(s.getId(), s.entry()))
        .filter(s -> filter.accepts(s.entry()))
        .sorted(BY_NEED)
        .toList();
  }

  /**
   * One strategy with all that is known about it.
   *
   * @throws NoSuchStrategy when there is none of this code
   */
  public StrategyPage show(String code) {
    KeptStrategy kept = strategies.get(code);
    Map<Long, Integer> plans = strategies.plans(code);
    Long newest = strategies.newestShipped().get(code);
    return new StrategyPage(
        kept.version(),
        kept.inUse().entry(),
        kept.retiredBy(),
        kept.retiredAt(),
        strategies.versions(code).stream()
            .map(
                s ->
                    new StrategyPage.Version(
                        s.entry(),
                        s.writtenBy(),
                        s.writtenAt(),
                        s.getId() == kept.inUse().getId(),
                        kept.hasNewer(newest) && s.getId() == newest,
                        plans.getOrDefault(s.getId(), 0)))
            .toList());
  }

  /** How well the strategies in use cover ages, needs and ways to take part. */
  public Coverage coverage() {
    return new Coverage(list(CatalogueFilter.ALL).stream().map(StrategyView::entry).toList());
  }

  /** What can be looked up: the sources that the product's own strategies rest on. */
  public List<EvidenceSource> sources() {
    return CatalogueFile.sources();
  }
}
