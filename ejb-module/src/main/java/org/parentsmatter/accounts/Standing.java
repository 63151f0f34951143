package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stamps of accounts that are in use, so that not every request has to ask the database. A
 * change made here is known at once, one made on another node within ten seconds.
 */
@ApplicationScoped
public class Standing {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Map<Long, Known> known = new ConcurrentHashMap<>();

  @Inject private Accounts accounts;

  private record Known(String stamp, Instant at) {}

  /** Says that an account was changed. */
  record AccountChanged(long accountId) {}

  /** The account's present stamp; empty when there is no such account or it is disabled. */
  Optional<String> stampOf(long accountId) {
    Known stamp = known.get(accountId);
    if (stamp == null || stamp.at().plus(FRESH).isBefore(Instant.now())) {
      Optional<Account> account = accounts.find(accountId).filter(a -> !a.isDisabled());
      if (account.isEmpty()) {
        known.remove(accountId);
        return Optional.empty();
      }
      stamp = new Known(account.get().stamp(), Instant.now());
      known.put(accountId, stamp);
    }
    return Optional.of(stamp.stamp());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
    known.remove(change.accountId());
  }
}
