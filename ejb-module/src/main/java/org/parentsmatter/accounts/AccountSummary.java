package org.parentsmatter.accounts;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.security.Role;

/**
 * An account as the administrator sees it.
 *
 * @param staffSourceId the same person in the school's export; null when not known
 * @param waitingForPassword whether the owner still has to replace a one-time password
 * @param lastSignInAt in UTC; null when never
 */
public record AccountSummary(
    long id,
    String username,
    String displayName,
    Set<Role> roles,
    String staffSourceId,
    boolean disabled,
    boolean waitingForPassword,
    LocalDateTime lastSignInAt)
    implements Serializable {

  /** The roles in words, for instance "Office, Senior leader". */
  public String rolesInWords() {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }
}
