package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;

/**
 * Finds who among the staff holds which account, whenever either has changed: at the start of the
 * product, after an import, after an administrator changed an account. Works in the transaction of
 * its caller.
 */
@ApplicationScoped
public class TyingAccounts {
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;
  @Inject private Event<Standing.StaffChanged> changed;

  /** Says that the export may have told of other staff than before; sessions are asked anew. */
  public void staffChanged() {
    tie();
    changed.fire(new Standing.StaffChanged());
  }

  /** Ties the accounts of which {@link TyingRule} is sure. */
  void tie() {
    Map<Long, Account> all =
        accounts.all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
    List<TyingRule.Holder> holders = all.values().stream().map(Account::holder).toList();
    for (TyingRule.Pair pair : TyingRule.pairs(holders, accounts.members(Access.today()))) {
      all.get(pair.account()).tie(pair.sourceId(), TiedBy.RULE);
      audit.record(
          AuditAction.ACCOUNT_TIED,
          "account",
          pair.account(),
          "By the rule: the same e-mail, or the same name");
    }
  }
}
