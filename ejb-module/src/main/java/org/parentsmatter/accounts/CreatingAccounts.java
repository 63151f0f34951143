package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** The accounts of the demonstration school, one a role, all with the same password. */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
public class CreatingAccounts {
  /** Who are tutors in the demonstration's export as well; the second leads a community. */
  private static final Map<String, String> TUTORS =
      Map.of("teacher", "Tom Okafor", "leader", "Yasmin Akhtar");

  private static final Map<String, AccountHolder> DEMONSTRATION =
      Map.ofEntries(
          one("admin", "Priya Nair", Role.ADMINISTRATOR),
          one("office", "Helen Marsh", Role.OFFICE),
          one("teacher", TUTORS.get("teacher"), Role.TEACHER),
          one("leader", TUTORS.get("leader"), Role.COMMUNITY_LEADER),
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
    DEMONSTRATION.forEach(
        (username, holder) -> {
          if (accounts.find(username).isEmpty()) {
            Account account = Account.of(username, holder, Instant.now());
            account.choosePassword(passwords.hash(password));
            accounts.add(account);
          }
        });
    return DEMONSTRATION.keySet().stream().sorted().toList();
  }

  /**
   * Ties the demonstration's teacher and community leader to the tutors of the same names, once the
   * staff are imported: to nobody else, or one person's leaving would close the account of another.
   */
  public void tieToTutors() {
    TUTORS.forEach(
        (username, name) ->
            accounts
                .find(username)
                .ifPresent(
                    account ->
                        accounts.tutor(name).ifPresent(tutor -> account.tie(tutor, TiedBy.HAND))));
  }

  private static Map.Entry<String, AccountHolder> one(
      String username, String displayName, Role role) {
    return Map.entry(username, new AccountHolder(displayName, Set.of(role), null));
  }
}
