package org.parentsmatter.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.accounts.AccountSummary;
import org.parentsmatter.accounts.KeepingAccounts;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** Everybody who may sign in. A school has some dozens, so they stand on one page. */
@Named
@RequestScoped
@PageRule(
    path = "/security/accounts.xhtml",
    needs = Right.KEEP_ACCOUNTS,
    menu = "Accounts",
    order = 50)
public class ListAccounts {
  @Inject private KeepingAccounts keeping;

  private List<AccountSummary> accounts;

  @PostConstruct
  void read() {
    accounts = keeping.all();
  }

  public List<AccountSummary> getAccounts() {
    return accounts;
  }
}
