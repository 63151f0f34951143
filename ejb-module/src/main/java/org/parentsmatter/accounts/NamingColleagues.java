package org.parentsmatter.accounts;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Who stands behind a sign-in name, so that pages can say "by Helen Marsh". */
@Stateless
@Needs(Right.SIGNED_IN)
public class NamingColleagues {
  @Inject private Accounts accounts;

  /** The name of everybody who has or had an account, by sign-in name. */
  public Map<String, String> names() {
    return accounts.names();
  }
}
