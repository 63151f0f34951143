package org.parentsmatter.security;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person who has signed in, as the session remembers him or her. The roles travel with the
 * person, because application servers disagree about which roles a name has where.
 */
public final class SignedIn extends CallerPrincipal {
  private static final long serialVersionUID = 1L;

  private final long accountId;
  private final String displayName;
  private final EnumSet<Role> roles;
  private final boolean mustChoosePassword;
  private final String stamp;

  /**
   * @param stamp changes whenever password, roles or standing of the account change; a session with
   *     another stamp than the account's is over
   * @param mustChoosePassword whether the password was given by somebody else; until it is replaced
   *     the person may do nothing else
   */
  public SignedIn(
      long accountId,
      String username,
      String displayName,
      Set<Role> roles,
      boolean mustChoosePassword,
      String stamp) {
    super(username);
    this.accountId = accountId;
    this.displayName = displayName;
    this.roles = EnumSet.noneOf(Role.class);
    this.roles.addAll(roles);
    this.mustChoosePassword = mustChoosePassword;
    this.stamp = stamp;
  }

  public long accountId() {
    return accountId;
  }

  public String displayName() {
    return displayName;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public boolean mustChoosePassword() {
    return mustChoosePassword;
  }

  public String stamp() {
    return stamp;
  }

  /** Whether this person has the right now. */
  boolean has(Right right) {
    return mustChoosePassword
        ? right == Right.SIGNED_IN
        : right.roles().stream().anyMatch(roles::contains);
  }
}
