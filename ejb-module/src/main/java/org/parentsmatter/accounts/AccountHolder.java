package org.parentsmatter.accounts;

import java.util.Set;
import org.parentsmatter.security.Role;

/**
 * Whose account it is.
 *
 * @param staffSourceId the same person in the school's export, which says whose tutor he or she is;
 *     null when not known
 */
public record AccountHolder(String displayName, Set<Role> roles, String staffSourceId) {}
