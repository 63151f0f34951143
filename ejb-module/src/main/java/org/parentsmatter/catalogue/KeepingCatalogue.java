package org.parentsmatter.catalogue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Keeps the school's own catalogue. A change is a new version; plans keep the one that they were
 * drawn from. Every change hands in the version that was read, and nothing is ever deleted.
 */
@Stateless
@Needs(Right.KEEP_CATALOGUE)
public class KeepingCatalogue {
  private static final String SUBJECT = "strategy";

  @Inject private Strategies strategies;
  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * Adds a strategy of the school's own.
   *
   * @return its code
   * @throws StrategyRefused with all that is missing
   */
  public String add(StrategyText text) {
    String code = text.ownCode(candidate -> strategies.versions(candidate).isEmpty());
    Strategy first = new Strategy(text.entry(code, 1), currentUser.name(), Instant.now());
    strategies.add(first);
    strategies.add(new KeptStrategy(first));
    strategies.flush();
    record(AuditAction.STRATEGY_ADDED, first);
    return code;
  }

  /**
   * Words a strategy anew. Where nothing is different, nothing happens.
   *
   * @param read the version of the record as it was read
   * @throws StrategyRefused with all that is missing
   * @throws StrategyChangedMeanwhile when somebody else was quicker
   */
  public void change(String code, long read, StrategyText text) {
    KeptStrategy kept = strategies.toChange(code, read);
    List<Strategy> versions = strategies.versions(code);
    CatalogueEntry entry = text.entry(code, versions.get(0).number() + 1);
    if (entry.as(code, 0).equals(kept.inUse().entry().as(code, 0))) {
      return;
    }
    Strategy next = new Strategy(entry, currentUser.name(), Instant.now());
    strategies.add(next);
    kept.use(next, newestShipped(code));
    strategies.flush();
    record(AuditAction.STRATEGY_CHANGED, next);
  }

  /**
   * Puts another version to use: an earlier one, or the product's newer one.
   *
   * @throws NoSuchStrategy when there is no version of this number
   * @throws StrategyChangedMeanwhile when somebody else was quicker
   */
  public void use(String code, long read, int number) {
    KeptStrategy kept = strategies.toChange(code, read);
    Strategy chosen =
        strategies.versions(code).stream()
            .filter(s -> s.number() == number)
            .findFirst()
            .orElseThrow(NoSuchStrategy::new);
    kept.use(chosen, newestShipped(code));
    strategies.flush();
    record(AuditAction.STRATEGY_VERSION_CHOSEN, chosen);
  }

  /** Keeps the version in use although the product has brought a newer one. */
  public void keepOwn(String code, long read) {
    KeptStrategy kept = strategies.toChange(code, read);
    kept.keepOwn(newestShipped(code));
    strategies.flush();
    record(AuditAction.STRATEGY_VERSION_CHOSEN, kept.inUse());
  }

  /** No new commitment is drawn from it; plans that hold one keep it. */
  public void retire(String code, long read) {
    KeptStrategy kept = strategies.toChange(code, read);
    kept.retire(currentUser.name(), Instant.now());
    strategies.flush();
    record(AuditAction.STRATEGY_RETIRED, kept.inUse());
  }

  /** Commitments are drawn from it again. */
  public void bringBack(String code, long read) {
    KeptStrategy kept = strategies.toChange(code, read);
    kept.bringBack();
    strategies.flush();
    record(AuditAction.STRATEGY_BROUGHT_BACK, kept.inUse());
  }

  /** How the two texts read that go to parents, with what would make them clearer. */
  public List<WordingAdvice> advice(StrategyText text) {
    return WordingAdvice.of(text);
  }

  private Long newestShipped(String code) {
    return strategies.newestShipped().get(code);
  }

  private void record(AuditAction action, Strategy version) {
    auditLog.record(
        action, SUBJECT, version.code(), version.entry().title() + ", version " + version.number());
  }
}
