package org.parentsmatter.accounts;

import java.util.Set;
import org.parentsmatter.security.Role;

/**
 * Whose account it is.
 *
 * @param email the work e-mail, by which the member of staff is found; null when not known
 */
public record AccountHolder(String displayName, Set<Role> roles, String email) {}
