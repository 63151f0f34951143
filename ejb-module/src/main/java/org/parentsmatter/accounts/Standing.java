package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parentsmatter.security.Role;

/**
 * The stamps of accounts that are in use, so that not every request has to ask the database. A
 * change made here is known at once, one made on another node within ten seconds; a day that begins
 * is known at once, because with it somebody may have left.
 */
@ApplicationScoped
public class Standing {
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Map<Long, Known> known = new ConcurrentHashMap<>();

  @Inject private Accounts accounts;
  @Inject private Access access;

  private record Known(String stamp, Instant at, LocalDate day) {
    boolean isFresh() {
      return at.plus(FRESH).isAfter(Instant.now()) && day.equals(Access.today());
    }
  }

  /** Says that other people may work at the school than before. */
  record StaffChanged() {}

  /** Says that an account was changed. */
  record AccountChanged(long accountId) {}

  /**
   * The account's present stamp; empty when there is no such account, it is disabled, or its holder
   * has left.
   */
  Optional<String> stampOf(long accountId) {
    Known stamp = known.get(accountId);
    if (stamp == null || !stamp.isFresh()) {
      LocalDate day = Access.today();
      Optional<Account> account = accounts.find(accountId).filter(a -> !a.isDisabled());
      Set<Role> roles = account.map(access::roles).orElse(Set.of());
      if (roles.isEmpty()) {
        known.remove(accountId);
        return Optional.empty();
      }
      stamp = new Known(account.orElseThrow().stamp(roles), Instant.now(), day);
      known.put(accountId, stamp);
    }
    return Optional.of(stamp.stamp());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged change) {
    // All of them: another account may be open only because this one was closed.
    known.clear();
  }

  void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) StaffChanged change) {
    known.clear();
  }
}
