package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** The accounts of the demonstration school, one a role, all with the same password. */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
public class CreatingAccounts {
  private static final List<NewAccount> DEMONSTRATION =
      List.of(
          one("admin", "Priya Nair", Role.ADMINISTRATOR),
          one("office", "Helen Marsh", Role.OFFICE),
          one("teacher", "Tom Okafor", Role.TEACHER),
          one("leader", "Ruth Bennett", Role.COMMUNITY_LEADER),
          one("senior", "Daniel Reyes", Role.SENIOR_LEADER),
          one("principal", "Margaret Lowe", Role.PRINCIPAL),
          one("safeguarding", "Aisha Khan", Role.SAFEGUARDING_LEAD),
          one("dpo", "Owen Price", Role.DATA_PROTECTION_OFFICER));

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;

  /**
   * Creates the accounts that do not exist yet.
   *
   * @return their sign-in names
   */
  public List<String> createDemonstrationAccounts(String password) {
    for (NewAccount wanted : DEMONSTRATION) {
      if (accounts.find(wanted.username()).isEmpty()) {
        Account account =
            new Account(wanted.username(), wanted.displayName(), wanted.roles(), Instant.now());
        account.choosePassword(passwords.hash(password));
        accounts.add(account);
      }
    }
    return DEMONSTRATION.stream().map(NewAccount::username).toList();
  }

  private static NewAccount one(String username, String displayName, Role role) {
    return new NewAccount(username, displayName, Set.of(role));
  }
}
