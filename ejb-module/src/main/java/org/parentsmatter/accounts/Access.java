package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.security.Role;

/**
 * What an account opens at this moment. Nothing is switched off when somebody leaves: whether the
 * member of staff behind the account is still here is asked each time, so that access ends on the
 * day and comes back with the person.
 */
@ApplicationScoped
class Access {
  @Inject private Accounts accounts;

  /** The roles that the account has now; none when its holder has left. */
  Set<Role> roles(Account account) {
    Employment employment =
        account.staffSourceId() == null
            ? null
            : accounts.employment(account.staffSourceId()).orElse(null);
    return roles(account, employment, today());
  }

  /** The accounts as the administrator sees them. */
  List<AccountSummary> summaries(List<Account> some) {
    LocalDate today = today();
    Map<String, Employment> employments = accounts.employments();
    return some.stream()
        .map(
            account -> {
              Employment employment = employments.get(account.staffSourceId());
              return account.summary(employment, roles(account, employment, today));
            })
        .toList();
  }

  private Set<Role> roles(Account account, Employment employment, LocalDate today) {
    boolean left = employment != null && employment.isOver(today);
    return account.rolesOnceLeft(left, left && isLastOfAll(account, today));
  }

  /** Whether the school would be without an administrator if this one, who has left, were none. */
  private boolean isLastOfAll(Account account, LocalDate today) {
    return account.isAdministrator() && !accounts.isAnAdministratorHere(today);
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
