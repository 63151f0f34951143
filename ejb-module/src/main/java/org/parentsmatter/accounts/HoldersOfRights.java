package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parentsmatter.security.Right;

/** Who at the school could do something, for rules that need a second person. */
@Stateless
public class HoldersOfRights {
  @Inject private Accounts accounts;
  @Inject private Access access;

  /** The sign-in names of those who can sign in at present and have this right. */
  public Set<String> of(Right right) {
    Instant now = Instant.now();
    return accounts.all().stream()
        .filter(account -> account.isUsable(now))
        .filter(account -> access.roles(account).stream().anyMatch(right.roles()::contains))
        .map(Account::username)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
