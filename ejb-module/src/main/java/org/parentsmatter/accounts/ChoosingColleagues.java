package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Whom something can be given to: those who work here and may do it, by name. */
@Stateless
@Needs(Right.SIGNED_IN)
public class ChoosingColleagues {
  @Inject private Accounts accounts;
  @Inject private Access access;

  /** Everybody whose account is in use and who has this right; three statements. */
  public List<Colleague> whoMay(Right right) {
    return access.summaries(accounts.all()).stream()
        .filter(AccountSummary::inUse)
        .filter(account -> account.roles().stream().anyMatch(right.roles()::contains))
        .map(account -> new Colleague(account.username(), account.displayName()))
        .sorted(
            Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Colleague::username))
        .toList();
  }
}
