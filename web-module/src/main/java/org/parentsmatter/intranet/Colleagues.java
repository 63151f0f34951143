package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.parentsmatter.accounts.NamingColleagues;
import org.parentsmatter.security.CurrentUser;

/** Names of colleagues, read once for a page however many it shows. */
@Named
@RequestScoped
public class Colleagues {
  @Inject private NamingColleagues naming;

  private Map<String, String> names;

  /** The person's name; the product's own where nobody but the product did it. */
  public String name(String username) {
    if (CurrentUser.SYSTEM.equals(username)) {
      return "Parents Matter";
    }
    if (names == null) {
      names = naming.names();
    }
    return names.getOrDefault(username, username);
  }
}
