package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parentsmatter.security.Right;

/**
 * What somebody may do at this moment who is not here: what a person ordered for later is done only
 * if he or she still may have it done.
 */
@Stateless
public class AskingRights {
  @Inject private Accounts accounts;
  @Inject private Access access;

  /** Whether whoever holds the account of this name could sign in now and has the right. */
  public boolean has(String username, Right right) {
    return accounts
        .find(username)
        .filter(account -> account.isUsable(Instant.now()))
        .map(account -> access.roles(account).stream().anyMatch(right.roles()::contains))
        .orElse(false);
  }
}
