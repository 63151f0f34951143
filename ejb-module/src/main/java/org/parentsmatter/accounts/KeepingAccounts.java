package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** What an administrator does with accounts. One administrator always remains. */
@Stateless
@Needs(Right.KEEP_ACCOUNTS)
public class KeepingAccounts {
  private static final Duration ONE_TIME = Duration.ofDays(7);

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Access access;
  @Inject private TyingAccounts tying;
  @Inject private AuditLog audit;
  @Inject private Event<Standing.AccountChanged> changed;

  /** All accounts by name. */
  public List<AccountSummary> all() {
    return access.summaries(accounts.all());
  }

  /**
   * One account.
   *
   * @throws AccountNotFound when there is none
   */
  public AccountSummary one(long id) {
    return access.summaries(List.of(accounts.get(id))).get(0);
  }

  /** The staff of the school's export who hold no account yet, by name. */
  public List<StaffChoice> staff() {
    return accounts.staffWithout(Access.today());
  }

  /**
   * Creates an account.
   *
   * @return the one-time password to hand to its owner; it is kept nowhere
   */
  public String create(String username, AccountHolder holder) {
    Account account = Account.of(username, holder, Instant.now());
    String password = handOut(account);
    accounts.add(account);
    audit.record(AuditAction.ACCOUNT_CREATED, "account", account.id(), roles(account));
    tying.tie();
    return password;
  }

  /**
   * Gives an account another holder's name or other roles; its sessions end when the roles change.
   */
  public void change(long id, AccountHolder holder) {
    Account account = accounts.get(id);
    if (!holder.roles().contains(Role.ADMINISTRATOR)) {
      keepAnAdministrator(account);
    }
    account.describe(holder);
    noteChange(account, AuditAction.ACCOUNT_CHANGED, roles(account));
    tying.tie();
  }

  /**
   * Says which member of staff holds the account, whatever the rule would say.
   *
   * @throws StaffTaken when he or she holds another account or does not work here any more
   */
  public void tie(long id, String staffSourceId) {
    StaffChoice chosen =
        staff().stream()
            .filter(s -> s.sourceId().equals(staffSourceId))
            .findFirst()
            .orElseThrow(StaffTaken::new);
    Account account = accounts.get(id);
    account.tie(chosen.sourceId(), TiedBy.HAND);
    noteChange(account, AuditAction.ACCOUNT_TIED, "By hand: " + chosen.name());
  }

  /** Takes back which member of staff holds the account; no rule says it again. */
  public void untie(long id) {
    Account account = accounts.get(id);
    account.untie();
    noteChange(account, AuditAction.ACCOUNT_UNTIED, null);
  }

  /** Shuts somebody out at once. */
  public void disable(long id) {
    Account account = accounts.get(id);
    keepAnAdministrator(account);
    account.disable(Instant.now());
    noteChange(account, AuditAction.ACCOUNT_DISABLED, null);
  }

  /** Lets somebody in again who had been shut out. */
  public void enable(long id) {
    Account account = accounts.get(id);
    account.enable();
    noteChange(account, AuditAction.ACCOUNT_CHANGED, "Enabled again");
  }

  /**
   * Replaces a forgotten password.
   *
   * @return the one-time password to hand to the owner; it is kept nowhere
   */
  public String resetPassword(long id) {
    Account account = accounts.get(id);
    String password = handOut(account);
    noteChange(account, AuditAction.PASSWORD_CHANGED, "A one-time password was handed out");
    return password;
  }

  private String handOut(Account account) {
    String password = Chance.oneTimePassword();
    account.handOutPassword(passwords.hash(password), Instant.now().plus(ONE_TIME));
    return password;
  }

  private void keepAnAdministrator(Account account) {
    if (account.isAdministrator()
        && !account.isDisabled()
        && !accounts.isThereAnotherAdministrator(account, Access.today())) {
      throw new LastAdministrator();
    }
  }

  private static String roles(Account account) {
    return "Roles: " + AccountSummary.inWords(account.roles());
  }

  private void noteChange(Account account, AuditAction action, String detail) {
    audit.record(action, "account", account.id(), detail);
    changed.fire(new Standing.AccountChanged(account.id()));
  }
}
