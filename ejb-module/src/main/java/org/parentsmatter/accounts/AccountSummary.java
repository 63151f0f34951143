package org.parentsmatter.accounts;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.security.Role;

/**
 * An account as the administrator sees it.
 *
 * @param email the work e-mail; null when not known
 * @param employment the same person in the school's export; null when not known
 * @param tiedBy who said so; null while nobody and no rule has
 * @param closed whether its holder has left and it opens nothing any more
 * @param waitingForPassword whether the owner still has to replace a one-time password
 * @param lastSignInAt in UTC; null when never
 */
public record AccountSummary(
    long id,
    String username,
    String displayName,
    Set<Role> roles,
    String email,
    Employment employment,
    TiedBy tiedBy,
    boolean closed,
    boolean disabled,
    boolean waitingForPassword,
    LocalDateTime lastSignInAt)
    implements Serializable {

  /** The roles in words, for instance "Office, Senior leader". */
  public String rolesInWords() {
    return inWords(roles);
  }

  static String inWords(Set<Role> roles) {
    return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }

  /** Whether its holder has left and it stays open because there is no other administrator. */
  public boolean lastOfAll() {
    return !closed && employment != null && employment.isOver(Access.today());
  }

  /** Whether somebody can sign in to it now, given the password. */
  public boolean inUse() {
    return !closed && !disabled;
  }
}
