package org.parentsmatter.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ties accounts and staff that were there before they could be tied by themselves. */
@Startup
@Singleton
@DependsOn("Migrator")
public class TyingAtStart {
  @Inject private TyingAccounts tying;

  @PostConstruct
  void tie() {
    tying.tie();
  }
}
