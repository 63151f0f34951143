package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** The accounts of the demonstration school, one a role, all with the same password. */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
public class CreatingAccounts {
  private static final Map<String, AccountHolder> DEMONSTRATION =
      Map.ofEntries(
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

  /** Makes the demonstration's teacher the tutor of a group, once the staff are imported. */
  public void makeTheTeacherATutor() {
    Optional<Account> teacher = accounts.find("teacher");
    Optional<String> tutor = accounts.anyTutor();
    if (teacher.isPresent() && tutor.isPresent()) {
      teacher.get().tie(tutor.get(), TiedBy.HAND);
    }
  }

  private static Map.Entry<String, AccountHolder> one(
      String username, String displayName, Role role) {
    return Map.entry(username, new AccountHolder(displayName, Set.of(role), null));
  }
}
