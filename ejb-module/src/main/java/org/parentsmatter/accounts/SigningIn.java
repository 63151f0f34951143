package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.OpenToEveryone;
import org.parentsmatter.security.RequestOrigin;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;

/** Lets people in by name and password, and tells whether they may stay. */
@Stateless
public class SigningIn {
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private SignInThrottle throttle;
  @Inject private Standing standing;
  @Inject private Access access;
  @Inject private RequestOrigin origin;
  @Inject private AuditLog audit;
  @Inject private CurrentUser currentUser;

  /**
   * The person, when name and password fit and the account may be used. Whether an account exists
   * shows neither in the answer nor in the time it takes.
   */
  @OpenToEveryone(because = "it is how one comes in")
  public Optional<SignedIn> signIn(String username, char[] password) {
    if (!throttle.begin(username, origin.address())) {
      return Optional.empty();
    }
    Optional<Account> account = accounts.find(username);
    if (account.isEmpty()) {
      passwords.pretend(password);
      audit.record(
          "nobody", AuditAction.SIGN_IN_REFUSED, "account", null, "A name without an account");
      return Optional.empty();
    }
    Account known = account.get();
    boolean fits = passwords.fits(password, known.passwordHash());
    Set<Role> roles = access.roles(known);
    if (!fits || roles.isEmpty() || !known.isUsable(Instant.now())) {
      audit.record(
          known.username(),
          AuditAction.SIGN_IN_REFUSED,
          "account",
          known.id(),
          why(fits, roles.isEmpty()));
      return Optional.empty();
    }
    throttle.succeed(username, origin.address());
    accounts.noteSignIn(known);
    audit.record(known.username(), AuditAction.SIGNED_IN, "account", known.id(), null);
    return Optional.of(known.signedIn(roles));
  }

  private static String why(boolean fits, boolean left) {
    if (!fits) {
      return "Wrong password";
    }
    return left ? "Has left the school" : "Disabled, or the one-time password has expired";
  }

  /** How long whoever uses this name here has to wait before the next attempt. */
  @OpenToEveryone(because = "it is asked before anybody is signed in and tells no one's secret")
  public Duration wait(String username) {
    return throttle.wait(username, origin.address());
  }

  /**
   * Whether a session may go on: nothing about the account has changed since it began, and its
   * holder has not left.
   */
  @OpenToEveryone(because = "every request asks it about its own session")
  public boolean mayStay(SignedIn person) {
    return standing.stampOf(person.accountId()).filter(person.stamp()::equals).isPresent();
  }

  /** The person as the account now is: after choosing a password the session goes on. */
  @Needs(Right.SIGNED_IN)
  public SignedIn again() {
    long id = currentUser.person().map(SignedIn::accountId).orElseThrow(AccountNotFound::new);
    Account account = accounts.get(id);
    return account.signedIn(access.roles(account));
  }

  /** Notes that somebody leaves. */
  @Needs(Right.SIGNED_IN)
  public void signOut() {
    audit.record(AuditAction.SIGNED_OUT, "account", null, null);
  }
}
