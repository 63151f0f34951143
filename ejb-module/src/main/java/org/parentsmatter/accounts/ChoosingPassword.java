package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.SignedIn;

/** Somebody replaces his or her own password; all other sessions of the account end. */
@Stateless
@Needs(Right.SIGNED_IN)
public class ChoosingPassword {
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private SignInThrottle throttle;
  @Inject private CurrentUser currentUser;
  @Inject private AuditLog audit;
  @Inject private Event<Standing.AccountChanged> changed;

  /**
   * Replaces the password of whoever is signed in.
   *
   * @throws WrongPassword when the current one is not right
   * @throws PasswordTooWeak when the new one is easily guessed
   */
  public void choose(String present, String next) {
    SignedIn person = currentUser.person().orElseThrow(AccountNotFound::new);
    Account account = accounts.get(person.accountId());
    // One who found an unlocked screen must not be able to guess without end either.
    String place = "own password";
    if (present == null
        || !throttle.begin(account.username(), place)
        || !passwords.fits(present.toCharArray(), account.passwordHash())) {
      throw new WrongPassword();
    }
    throttle.succeed(account.username(), place);
    PasswordRule.check(account.username(), next);
    if (next.equals(present)) {
      throw new PasswordTooWeak("Choose a password that differs from the present one.");
    }
    account.choosePassword(passwords.hash(next));
    audit.record(AuditAction.PASSWORD_CHANGED, "account", account.id(), "By its owner");
    changed.fire(new Standing.AccountChanged(account.id()));
  }
}
