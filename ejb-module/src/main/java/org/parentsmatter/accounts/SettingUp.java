package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.OpenToEveryone;
import org.parentsmatter.security.Role;

/** Creates the first administrator and names the school, once, with the token from the log. */
@Stateless
@OpenToEveryone(because = "nobody has an account yet; the token from the log stands in for one")
public class SettingUp {
  @Inject private SetupLinks links;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Schools schools;
  @Inject private AuditLog audit;

  /** Whether the token opens the setup page. */
  public boolean isOpen(String token) {
    return links.works(token);
  }

  /**
   * Sets the product up.
   *
   * @throws SetupLinkDead when the token is not the present link's
   * @throws PasswordTooWeak when the password is easily guessed
   */
  public void setUp(
      String token, String schoolName, String username, String displayName, String password) {
    links.use(token);
    Account first =
        Account.of(
            username,
            new AccountHolder(displayName, Set.of(Role.ADMINISTRATOR), null),
            Instant.now());
    PasswordRule.check(first.username(), password);
    first.choosePassword(passwords.hash(password));
    accounts.add(first);
    schools.name(schoolName);
    audit.record(first.username(), AuditAction.ACCOUNT_CREATED, "account", first.id(), "At setup");
  }
}
