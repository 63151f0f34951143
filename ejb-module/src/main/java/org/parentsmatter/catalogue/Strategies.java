package org.parentsmatter.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The strategies in the database, in every version that was ever used. */
@Dependent
public class Strategies {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** What can be drawn from today. */
  public Catalogue inUse() {
    return new Catalogue(
        kept(false).stream()
            .map(k -> new Catalogue.Entry(k.inUse().getId(), k.inUse().entry()))
            .toList());
  }

  /** What is in use, or what is retired, each with its version in use. */
  List<KeptStrategy> kept(boolean retired) {
    return entities
        .createQuery(
            "select k from KeptStrategy k join fetch k.inUse where k.retiredAt is "
                + (retired ? "not null" : "null"),
            KeptStrategy.class)
        .getResultList();
  }

  /**
   * One strategy.
   *
   * @throws NoSuchStrategy when there is none
   */
  KeptStrategy get(String code) {
    return entities
        .createQuery(
            "select k from KeptStrategy k join fetch k.inUse where k.code = :code",
            KeptStrategy.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .orElseThrow(NoSuchStrategy::new);
  }

  /**
   * For a change: of two people who change the same strategy at the same time only one succeeds.
   *
   * @param read its version as it was read
   * @throws StrategyChangedMeanwhile when somebody has changed it since
   */
  KeptStrategy toChange(String code, long read) {
    KeptStrategy strategy = get(code);
    strategy.requireVersion(read);
    entities.lock(strategy, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return strategy;
  }

  /** All its versions, the newest first. */
  List<Strategy> versions(String code) {
    return entities
        .createQuery(
            "select s from Strategy s where s.code = :code order by s.strategyVersion desc",
            Strategy.class)
        .setParameter("code", code)
        .getResultList();
  }

  /** The key of the product's newest version of each strategy that it brings. */
  Map<String, Long> newestShipped() {
    Map<String, Long> newest = new HashMap<>();
    for (Object[] row :
        entities
            .createQuery(
                "select s.code, s.id from Strategy s where s.shippedVersion ="
                    + " (select max(t.shippedVersion) from Strategy t where t.code = s.code)",
                Object[].class)
            .getResultList()) {
      newest.put((String) row[0], (Long) row[1]);
    }
    return newest;
  }

  /** How many plans, open or closed, hold a commitment drawn from each version of a strategy. */
  Map<Long, Integer> plans(String code) {
    Map<Long, Integer> plans = new HashMap<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select c.strategy_id, count(distinct c.plan_id) from commitment c"
                    + " join strategy s on s.id = c.strategy_id where s.code = ?1"
                    + " group by c.strategy_id")
            .setParameter(1, code)
            .getResultList()) {
      Object[] values = (Object[]) row;
      plans.put(((Number) values[0]).longValue(), ((Number) values[1]).intValue());
    }
    return plans;
  }

  void add(Strategy version) {
    entities.persist(version);
  }

  void add(KeptStrategy strategy) {
    entities.persist(strategy);
  }

  /** Writes what was changed, so that somebody who was quicker is noticed now. */
  void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new StrategyChangedMeanwhile();
    }
  }
}
